package dev.goalsmith.web.statement;

import dev.goalsmith.web.ui.Toast;
import org.jspecify.annotations.Nullable;

/// What changes on the page when something on one card is answered; no toast where it has to be mended.
public record AnsweredPart(Card card, @Nullable Toast toast) {}
