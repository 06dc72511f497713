package dev.goalsmith.web.statement;

import dev.goalsmith.web.ui.Form;

/// What changes on the page while a sentence is typed; `form` is what else stands in its fields and stays.
public record LivePart(ReviewPart part, Form form) {}
