package dev.goalsmith.web.account;

import dev.goalsmith.app.account.Secret;
import dev.goalsmith.web.ui.Form;

/// Saying yes to a new address.
public record EmailPage(String email, Secret secret, Form form) {}
