package dev.goalsmith.web.account;

import dev.goalsmith.web.ui.Form;

/// Asking for a reset link: whether this installation sends mail, and whether the request was taken.
public record ResetRequestPage(Form form, boolean mail, boolean sent) {}
