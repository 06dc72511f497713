package dev.goalsmith.web.account;

import dev.goalsmith.app.account.Passwords;
import dev.goalsmith.app.account.Zones;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.web.ui.Form;
import java.util.List;
import java.util.Map;

/// What a person can set about themselves; for the administrator also who may join.
///
/// @param mended the part that must be mended, with what was typed into it as `typed`
/// @param mails whether letters can be sent
public record MePage(Account account, Part mended, Form typed, boolean signUpOpen, boolean mails) {

    /// The forms of the page.
    public enum Part {
        NONE,
        ME,
        PASSWORD,
        EMAIL,
        LEAVE
    }

    public Form form() {
        return mended == Part.ME ? typed : filled(account);
    }

    public Form passwordForm() {
        return of(Part.PASSWORD);
    }

    public Form emailForm() {
        return of(Part.EMAIL);
    }

    public Form leaveForm() {
        return of(Part.LEAVE);
    }

    public boolean leaving() {
        return mended == Part.LEAVE;
    }

    private Form of(Part part) {
        return mended == part ? typed : Form.empty();
    }

    public List<String> zones() {
        return Zones.names(form().value("zone"));
    }

    public List<String> parts() {
        return List.of("morning", "lunch", "afternoon", "evening", "anyTime");
    }

    public int shortestPassword() {
        return Passwords.SHORTEST;
    }

    private static Form filled(Account account) {
        DayParts parts = account.whereabouts().dayParts();
        return Form.of(Map.of(
                "name", account.name(),
                "zone", account.zone().getId(),
                "theme", account.theme().name(),
                "morning", parts.morning().toString(),
                "lunch", parts.lunch().toString(),
                "afternoon", parts.afternoon().toString(),
                "evening", parts.evening().toString(),
                "anyTime", parts.anyTime().toString(),
                "version", String.valueOf(account.version())));
    }
}
