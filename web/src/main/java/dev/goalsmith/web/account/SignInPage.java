package dev.goalsmith.web.account;

import dev.goalsmith.web.ui.Form;
import org.jspecify.annotations.Nullable;

/// The sign-in form; `failure` says why the last attempt was refused, `notice` is the key of a friendlier word.
public record SignInPage(
        Form form, @Nullable String failure, @Nullable String notice, boolean signUpOpen) {}
