/** Draws a session over the days of a week by mouse, or by finger after a long touch, in steps of a quarter of an hour. */
const LONG_TOUCH = 250;
const FAR = 5;
const QUARTERS = 96;
const FIRST_WAKING = 24;

export class WeekDrag {
  #week;
  #dropped;
  #held = null;
  #ghost = null;
  #timer = 0;

  /** `dropped` is told the session, the day and the quarter of the day at which it was let go. */
  constructor(week, dropped) {
    this.#week = week;
    this.#dropped = dropped;
    week.addEventListener("pointerdown", this.#down);
    week.addEventListener("touchmove", this.#hold, { passive: false });
    week.addEventListener("contextmenu", this.#hold);
    week.addEventListener("dragstart", (event) => event.preventDefault());
    week.addEventListener("click", this.#click, true);
    document.addEventListener("pointermove", this.#move);
    document.addEventListener("pointerup", this.#up);
    document.addEventListener("pointercancel", this.#cancel);
    document.addEventListener("keydown", this.#escape);
  }

  release() {
    document.removeEventListener("pointermove", this.#move);
    document.removeEventListener("pointerup", this.#up);
    document.removeEventListener("pointercancel", this.#cancel);
    document.removeEventListener("keydown", this.#escape);
  }

  #down = (event) => {
    const session = event.target.closest("[data-session]");
    if (!session || event.button !== 0 || getComputedStyle(session.parentElement).gap !== "0px") return;
    const grip = this.#quarter(session.parentElement, event.clientY) - Number(session.dataset.start);
    this.#held = { session, grip, x: event.clientX, y: event.clientY };
    if (event.pointerType === "touch") this.#timer = setTimeout(() => this.#begin(), LONG_TOUCH);
  };

  #begin() {
    this.#ghost = this.#held.session.cloneNode(true);
    this.#ghost.classList.add("event--ghost");
    this.#ghost.setAttribute("aria-hidden", "true");
    this.#ghost.querySelectorAll("[id]").forEach((part) => part.removeAttribute("id"));
    this.#held.session.classList.add("event--lifted");
    this.#held.session.after(this.#ghost);
  }

  #move = (event) => {
    if (!this.#held) return;
    const far = Math.hypot(event.clientX - this.#held.x, event.clientY - this.#held.y) > FAR;
    if (!this.#ghost && event.pointerType === "touch" && far) this.#cancel();
    else if (!this.#ghost && event.pointerType !== "touch" && far) this.#begin();
    if (this.#ghost) this.#lay(event.clientX, event.clientY);
  };

  #lay(x, y) {
    const days = [...this.#week.querySelectorAll(".day-grid")];
    const day = days.find((grid) => x >= grid.getBoundingClientRect().left && x < grid.getBoundingClientRect().right);
    if (day && day !== this.#ghost.parentElement) day.append(this.#ghost);
    const last = QUARTERS - Number(this.#ghost.dataset.span);
    const start = this.#quarter(this.#ghost.parentElement, y) - this.#held.grip;
    this.#ghost.dataset.start = Math.min(last, Math.max(this.#first, start));
  }

  get #first() { return this.#week.querySelector(".week-view--waking") ? FIRST_WAKING : 0; }

  #quarter(grid, y) {
    const box = grid.getBoundingClientRect();
    return this.#first + Math.floor(((y - box.top) / box.height) * (QUARTERS - this.#first));
  }

  #up = () => {
    clearTimeout(this.#timer);
    const { session } = this.#held ?? {};
    const ghost = this.#ghost;
    if (ghost && (ghost.dataset.start !== session.dataset.start || ghost.parentElement !== session.parentElement)) {
      this.#dropped(session, ghost.parentElement.dataset.day, Number(ghost.dataset.start));
      this.#held = null;
      setTimeout(() => (this.#ghost = null));
    } else {
      this.#cancel();
    }
  };

  /** Puts everything back as it was. */
  #cancel = () => {
    clearTimeout(this.#timer);
    this.#held?.session.classList.remove("event--lifted");
    this.#ghost?.remove();
    this.#held = null;
    setTimeout(() => (this.#ghost = null));
  };

  #escape = (event) => { if (event.key === "Escape" && this.#held) this.#cancel(); };

  /** The click that ends a drag opens nothing. */
  #click = (event) => { if (this.#ghost && event.detail > 0) event.preventDefault(); };

  #hold = (event) => { if (this.#ghost) event.preventDefault(); };
}
