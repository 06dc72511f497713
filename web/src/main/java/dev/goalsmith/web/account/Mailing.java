package dev.goalsmith.web.account;

/// Whether there is a mail server, from which address letters come, and the address by which people reach this
/// installation.
public record Mailing(boolean exists, String from, String publicAddress) {}
