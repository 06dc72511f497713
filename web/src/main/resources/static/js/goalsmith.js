/** Brings every custom element of the pages; each stands in a file of its own and works on HTML that works without it. */
import "./zone-guess.js";
import "./print-button.js";
import "./running-clock.js";
import "./toasts.js";
import "./tab-strip.js";
import "./kept-draft.js";
import "./live-writer.js";
import "./note-prompt.js";
import "./effort-hint.js";
import "./note-board.js";
import "./note-ties.js";
import "./week-painter.js";
import "./week-sessions.js";
import "./plan-sheet.js";
import "./landing.js";
