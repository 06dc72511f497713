package dev.goalsmith.app.account;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.security.SecureRandom;
import java.util.List;

/// Everything that can be done with an account.
public final class AccountVerbs {

    private AccountVerbs() {}

    public static List<UseCase> of(Workbench workbench, SecureRandom random, Passwords passwords) {
        return List.of(
                new ChangeAccount(workbench),
                new ChangeEmail(workbench, random),
                new ChangePassword(workbench, passwords),
                new DeleteAccount(workbench),
                new ExportAccount(workbench),
                new FindAccount(workbench),
                new OpenSignUp(workbench),
                new RequestPasswordReset(workbench, random),
                new ResetPassword(workbench, passwords),
                new SendMail(workbench),
                new SignUp(workbench, passwords),
                new ThrottleSignIn(workbench));
    }
}
