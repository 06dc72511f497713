/** Follows a stroke over the half hours of a week: by mouse at once, by finger after a long touch, so that a short one scrolls. */
const LONG_TOUCH = 250;

export class WeekStroke {
  #week;
  #boxes;
  #ended;
  #ink = null;
  #last = null;
  #timer = 0;
  #swallow = false;

  /** `ended` is told the last box of each stroke. */
  constructor(week, boxes, ended) {
    this.#week = week;
    this.#boxes = boxes;
    this.#ended = ended;
    week.addEventListener("pointerdown", this.#down);
    week.addEventListener("click", this.#click, true);
    week.addEventListener("touchmove", this.#hold, { passive: false });
    week.addEventListener("contextmenu", this.#hold);
    document.addEventListener("pointermove", this.#move);
    document.addEventListener("pointerup", this.#up);
    document.addEventListener("pointercancel", this.#up);
  }

  get isUnderWay() { return this.#ink !== null; }

  release() {
    document.removeEventListener("pointermove", this.#move);
    document.removeEventListener("pointerup", this.#up);
    document.removeEventListener("pointercancel", this.#up);
  }

  #down = (event) => {
    const box = event.target.closest(".week__cell")?.querySelector(".week__box");
    if (!box || event.button !== 0) return;
    if (event.pointerType === "touch") {
      this.#timer = setTimeout(() => this.#begin(box), LONG_TOUCH);
    } else {
      this.#begin(box);
    }
  };

  #begin(box) {
    this.#ink = !box.checked;
    this.#last = box;
    this.#swallow = true;
    box.checked = this.#ink;
  }

  #move = (event) => {
    if (this.#ink === null) {
      if (event.pointerType === "touch") clearTimeout(this.#timer);
      return;
    }
    const there = document.elementFromPoint(event.clientX, event.clientY);
    const box = this.#week.contains(there) ? there.closest(".week__cell")?.querySelector(".week__box") : null;
    if (box && box !== this.#last) this.#paintTo(box);
  };

  /** Also what a quick hand has skipped within a day. */
  #paintTo(box) {
    const from = this.#boxes.indexOf(this.#last);
    const to = this.#boxes.indexOf(box);
    const first = from % 7 === to % 7 ? Math.min(from, to) : to;
    for (let at = first; at <= (from % 7 === to % 7 ? Math.max(from, to) : to); at += 7) {
      this.#boxes[at].checked = this.#ink;
    }
    this.#last = box;
  }

  #up = () => {
    clearTimeout(this.#timer);
    if (this.#ink === null) return;
    this.#ink = null;
    this.#ended(this.#last);
    setTimeout(() => (this.#swallow = false));
  };

  /** The click that ends a stroke would turn its last half hour over once more; a click by key has no detail. */
  #click = (event) => { if (this.#swallow && event.detail > 0) event.preventDefault(); };

  #hold = (event) => { if (this.#ink !== null) event.preventDefault(); };
}
