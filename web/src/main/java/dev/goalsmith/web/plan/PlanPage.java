package dev.goalsmith.web.plan;

import dev.goalsmith.app.plan.PlanView;
import dev.goalsmith.web.goal.GoalHeader;
import dev.goalsmith.web.sheet.SheetPage;
import dev.goalsmith.web.ui.Form;

/// The plan of a goal beside its sheet; `wayForm` is what was typed into a way out.
public record PlanPage(GoalHeader header, PlanView view, SheetPage sheet, Form wayForm) {}
