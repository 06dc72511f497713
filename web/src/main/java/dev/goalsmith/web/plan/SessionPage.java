package dev.goalsmith.web.plan;

import dev.goalsmith.app.plan.SessionView;
import dev.goalsmith.web.ui.Form;

/// One session, what was typed to put it elsewhere, and the page to go back to.
public record SessionPage(SessionView view, Form form, String back) {}
