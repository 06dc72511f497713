/** Lets sessions be dragged to another time, or moved with Alt and the arrow keys; both send the form of pins. */
import { WeekDrag } from "./week-drag.js";

const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
const QUARTER = 15;
const waiting = [];
let busy = false;

const two = (number) => String(number).padStart(2, "0");

class WeekSessions extends HTMLElement {
  #drag = null;
  #isNew = true;

  connectedCallback() {
    this.#drag = new WeekDrag(this, (session, day, quarter) => this.#send(session, new Date(`${day}T00:00Z`), quarter * QUARTER));
    this.addEventListener("keydown", this.#press);
    document.addEventListener("htmx:afterSettle", this.#settled);
    document.addEventListener("htmx:sendError", this.#lost);
    document.addEventListener("htmx:responseError", this.#lost);
  }

  disconnectedCallback() {
    this.#drag.release();
    document.removeEventListener("htmx:afterSettle", this.#settled);
    document.removeEventListener("htmx:sendError", this.#lost);
    document.removeEventListener("htmx:responseError", this.#lost);
  }

  #press = (event) => {
    const session = event.target.closest("[data-session]");
    const step = STEPS[event.key];
    if (session && step && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      session.querySelector(".event__move").focus();
      waiting.push({ id: session.dataset.session, step });
      this.#next();
    }
  };

  #next() {
    const { id, step } = (!busy && waiting.shift()) || {};
    const session = id && this.querySelector(`[data-session="${CSS.escape(id)}"]`);
    if (session) {
      const [days, quarters] = step;
      const day = new Date(`${session.parentElement.dataset.day}T00:00Z`);
      day.setUTCDate(day.getUTCDate() + days);
      this.#send(session, day, (Number(session.dataset.start) + quarters) * QUARTER);
    }
  }

  /** Minutes may lead into the day before or after. */
  #send(session, day, minutes) {
    const at = new Date(day.getTime() + minutes * 60_000);
    const fields = this.querySelector("form").elements;
    fields.session.value = session.dataset.session;
    fields.seen.value = session.dataset.seen;
    fields.day.value = at.toISOString().slice(0, 10);
    fields.time.value = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
    busy = true;
    this.querySelector("form").requestSubmit();
  }

  /** Not earlier than here does htmx hear the form of a week that has just come. */
  #settled = () => {
    if (this.#isNew) busy = false;
    this.#isNew = false;
    this.#next();
  };

  #lost = () => {
    busy = false;
    waiting.length = 0;
  };
}
customElements.define("week-sessions", WeekSessions);
