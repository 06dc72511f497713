package dev.goalsmith.web.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.forecast.CourseView;
import dev.goalsmith.app.forecast.ShowCourse;
import dev.goalsmith.app.journal.ShowMilestones;
import dev.goalsmith.app.plan.CatchUp;
import dev.goalsmith.app.plan.ForeseeMilestones;
import dev.goalsmith.app.track.ProgressView;
import dev.goalsmith.app.track.ShowProgress;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.GoalHeader;
import dev.goalsmith.web.goal.GoalHeaders;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// How far a goal is: milestones, measures, targets, time.
@Controller
class ProgressController {

    private final Pages pages;
    private final GoalHeaders headers;
    private final ShowProgress showProgress;
    private final ShowCourse showCourse;
    private final ShowMilestones showMilestones;
    private final ForeseeMilestones foreseeMilestones;
    private final CatchUp catchUp;

    ProgressController(
            Pages pages,
            GoalHeaders headers,
            ShowProgress showProgress,
            ShowCourse showCourse,
            ShowMilestones showMilestones,
            ForeseeMilestones foreseeMilestones,
            CatchUp catchUp) {
        this.pages = pages;
        this.headers = headers;
        this.showProgress = showProgress;
        this.showCourse = showCourse;
        this.showMilestones = showMilestones;
        this.foreseeMilestones = foreseeMilestones;
        this.catchUp = catchUp;
    }

    @GetMapping("/goals/{goal}/progress")
    View show(Actor actor, @PathVariable Id goal, @RequestParam(defaultValue = "") String log) {
        GoalHeader header = headers.get(actor, goal, Tab.PROGRESS);
        catchUp.by(actor);
        ProgressView view = showProgress.by(actor, goal);
        CourseView course = showCourse.by(actor, goal);
        if (view == null || course == null) {
            throw new NotFound();
        }
        var page = new ProgressPage(
                header,
                view,
                course,
                showMilestones.by(actor, goal),
                foreseeMilestones.by(actor, goal),
                log.equals("all"));
        return pages.page("journal/progress", page);
    }
}
