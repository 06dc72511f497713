package dev.goalsmith.web.calendar;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.account.FindAccount;
import dev.goalsmith.app.calendar.CalendarView;
import dev.goalsmith.app.calendar.ShowCalendar;
import dev.goalsmith.app.plan.CatchUp;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The calendar of a person. `on` is any day of the month or week that is shown; without it, or where it is no day that
/// the calendar has, today.
@Controller
class CalendarController {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int DAYS_PER_WEEK = 7;

    private final Pages pages;
    private final ShowCalendar showCalendar;
    private final FindAccount findAccount;
    private final CatchUp catchUp;
    private final InstantSource clock;

    CalendarController(
            Pages pages, ShowCalendar showCalendar, FindAccount findAccount, CatchUp catchUp, InstantSource clock) {
        this.pages = pages;
        this.showCalendar = showCalendar;
        this.findAccount = findAccount;
        this.catchUp = catchUp;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    View month(Actor actor, @RequestParam(defaultValue = "") String on) {
        catchUp.by(actor);
        YearMonth month = YearMonth.from(day(actor, on));
        LocalDate first = monday(month.atDay(1));
        LocalDate last = monday(month.atEndOfMonth()).plusDays(DAYS_PER_WEEK - 1);
        return pages.page("calendar/month", new MonthPage(month, showCalendar.by(actor, first, last)));
    }

    @GetMapping("/calendar/week")
    View week(Actor actor, @RequestParam(defaultValue = "") String on) {
        catchUp.by(actor);
        LocalDate first = monday(day(actor, on));
        CalendarView view = showCalendar.by(actor, first, first.plusDays(DAYS_PER_WEEK - 1));
        return pages.page("calendar/week", new WeekPage(view));
    }

    private LocalDate day(Actor actor, String on) {
        Account account = findAccount.by(actor);
        if (account == null) {
            throw new NotFound();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), account.zone());
        try {
            LocalDate day = LocalDate.parse(on);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? today : day;
        } catch (DateTimeParseException none) {
            return today;
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
