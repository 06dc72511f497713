package dev.goalsmith.app.demo;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Installation;
import dev.goalsmith.app.account.SignUp;
import dev.goalsmith.app.plan.CatchUp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// Ada in the eleventh week of her first three months: one goal attained, one in full swing, one that comes back every
/// month, and one that is still a wish.
public final class DemoWorld {

    public static final String EMAIL = "ada@example.org";
    public static final String PASSWORD = "a quiet desk";

    private static final int WEEKS_OF_PROGRAMME = 10;
    private static final int LAST_FRIDAY = WEEKS_OF_PROGRAMME * 7 - 3;

    private DemoWorld() {}

    /// Lives through the weeks before the present one; needs an installation without anybody, on `clock`.
    public static Actor create(Installation installation, DemoClock clock, ZoneId zone) {
        LocalDate monday =
                LocalDate.ofInstant(clock.instant(), zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var calendar = new DemoCalendar(clock, zone, monday.minusWeeks(WEEKS_OF_PROGRAMME));
        calendar.at(0, 8);
        Actor ada = Done.of(
                installation.get(SignUp.class).by(new SignUp.Request(EMAIL, "Ada Byron", PASSWORD, zone.getId())));
        var diary = new DemoDiary();
        var talk = new DemoDesk(installation, ada, calendar);
        var report = new DemoDesk(installation, ada, calendar);
        new CourseStory(new DemoDesk(installation, ada, calendar), diary).tell();
        new TalkStory(talk, new DemoTrack(talk), diary).tell();
        new ReportStory(report, new DemoTrack(report), diary).tell();
        var wish = new DemoDesk(installation, ada, calendar);
        diary.on(LAST_FRIDAY, 17, () -> wish.wish("I want to advance my career"));
        diary.live(calendar, () -> installation.get(CatchUp.class).by(ada));
        clock.comeHome();
        installation.get(CatchUp.class).by(ada);
        return ada;
    }
}
