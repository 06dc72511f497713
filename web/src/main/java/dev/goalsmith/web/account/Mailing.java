package dev.goalsmith.web.account;

/// Whether letters can be sent, from which address they come, and the address by which people reach this installation.
/// Without a mail server none are sent, and without that address neither: their links would lead nowhere.
public record Mailing(boolean exists, String from, String publicAddress) {}
