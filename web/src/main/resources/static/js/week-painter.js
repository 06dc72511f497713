/** Lets half hours be painted by mouse, by a long touch and by keys, and keeps the text of the slots the same. */
import { DAYS, entriesOf } from "./week-text.js";

const LONG_TOUCH = 250;
const STEPS = { ArrowUp: -7, ArrowDown: 7, ArrowLeft: -1, ArrowRight: 1 };

class WeekPainter extends HTMLElement {
  #boxes = [];
  #ink = null;
  #last = null;
  #timer = 0;
  #typed = false;
  #swallow = false;

  connectedCallback() {
    this.#boxes = [...this.querySelectorAll(".week__box")];
    this.#boxes.forEach((box) => (box.tabIndex = -1));
    this.#focusable((this.#boxes.find((box) => box.checked) ?? this.#boxes[0]));
    const week = this.querySelector(".week");
    week.addEventListener("pointerdown", this.#down);
    week.addEventListener("click", this.#click, true);
    week.addEventListener("change", this.#toggled);
    week.addEventListener("keydown", this.#key);
    week.addEventListener("touchmove", this.#hold, { passive: false });
    week.addEventListener("contextmenu", this.#hold);
    this.addEventListener("click", this.#remove);
    this.#text.addEventListener("input", this.#type);
    document.addEventListener("pointermove", this.#move);
    document.addEventListener("pointerup", this.#up);
    document.addEventListener("pointercancel", this.#up);
    document.addEventListener("htmx:afterSettle", this.#answered);
    this.#offerRemoval();
  }

  disconnectedCallback() {
    document.removeEventListener("pointermove", this.#move);
    document.removeEventListener("pointerup", this.#up);
    document.removeEventListener("pointercancel", this.#up);
    document.removeEventListener("htmx:afterSettle", this.#answered);
  }

  get #text() { return this.querySelector("[name=slots]"); }

  #focusable(box) {
    this.#boxes.forEach((other) => (other.tabIndex = other === box ? 0 : -1));
  }

  #down = (event) => {
    const box = event.target.closest(".week__box, .week__cell")?.parentElement.querySelector(".week__box");
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
    const box = document.elementFromPoint(event.clientX, event.clientY)?.closest(".week__box");
    if (box && box !== this.#last) this.#paintTo(box);
  };

  /** Also what a quick hand has skipped within a day. */
  #paintTo(box) {
    const from = this.#boxes.indexOf(this.#last);
    const to = this.#boxes.indexOf(box);
    const sameDay = from % 7 === to % 7;
    for (let at = sameDay ? Math.min(from, to) : to; at <= (sameDay ? Math.max(from, to) : to); at += 7) {
      this.#boxes[at].checked = this.#ink;
    }
    this.#last = box;
  }

  #up = () => {
    clearTimeout(this.#timer);
    if (this.#ink === null) return;
    this.#ink = null;
    this.#focusable(this.#last);
    this.#write();
    setTimeout(() => (this.#swallow = false));
  };

  /** The click that ends a stroke would turn its last half hour over once more. */
  #click = (event) => { if (this.#swallow && event.detail > 0) event.preventDefault(); };

  #hold = (event) => { if (this.#ink !== null) event.preventDefault(); };

  #toggled = (event) => { this.#focusable(event.target); this.#write(); };

  #key = (event) => {
    const at = this.#boxes.indexOf(event.target);
    const next = this.#boxes[at + (STEPS[event.key] ?? 0)];
    if (at < 0 || !(event.key in STEPS) || !next) return;
    event.preventDefault();
    if (event.shiftKey) next.checked = event.target.checked;
    this.#focusable(next);
    next.focus();
    if (event.shiftKey) this.#write();
  };

  /** Days whose slots are no half hours keep their text as long as they are as painted as the server said. */
  #write() {
    const said = [...this.querySelectorAll("[data-text]")];
    const cells = new Set(this.querySelector("[data-cells]").dataset.cells.split(" "));
    const whole = said.some((slot) => slot.dataset.crosses === "true");
    const entries = DAYS.flatMap((day) => {
      const same = this.#boxes.every((box) => !box.value.startsWith(day) || box.checked === cells.has(box.value));
      const kept = said.filter((slot) => slot.dataset.day === day).map((slot) => slot.dataset.text);
      return same && !whole && kept.length ? kept : entriesOf(day, this.#boxes);
    });
    this.#say(entries.join(", "));
  }

  #say(text) {
    this.#typed = false;
    this.#text.value = text;
    this.#text.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #type = (event) => { this.#typed = event.isTrusted; };

  #remove = (event) => {
    const slot = event.target.closest("[data-remove]")?.closest("[data-text]");
    if (!slot) return;
    slot.remove();
    this.#say([...this.querySelectorAll("[data-text]")].map((other) => other.dataset.text).join(", "));
    this.#typed = true;
    this.#text.focus();
  };

  #answered = () => {
    const said = this.querySelector("[data-cells]");
    if (this.#typed && said && !this.querySelector("#slots-error")) {
      const cells = new Set(said.dataset.cells.split(" "));
      this.#boxes.forEach((box) => (box.checked = cells.has(box.value)));
    }
    this.#offerRemoval();
    const verdict = document.querySelector(".fit__verdict")?.textContent.trim().replace(/\s+/g, " ") ?? "";
    this.querySelector("[role=status]").textContent = verdict;
  };

  #offerRemoval() { this.querySelectorAll("[data-remove]").forEach((button) => (button.hidden = false)); }
}
customElements.define("week-painter", WeekPainter);
