package dev.goalsmith.web.sheet;

import dev.goalsmith.web.goal.GoalHeader;

/// The plan sheet on a page of its own.
public record SheetWholePage(GoalHeader header, SheetPage sheet) {}
