/** Lets half hours be painted by mouse, finger and keys, and keeps the text of the slots and the half hours the same. */
import { WeekStroke } from "./week-stroke.js";
import { DAYS, entriesOf } from "./week-text.js";

const STEPS = { ArrowUp: -7, ArrowDown: 7, ArrowLeft: -1, ArrowRight: 1 };

class WeekPainter extends HTMLElement {
  #boxes = [];
  #stroke = null;
  #typed = false;

  connectedCallback() {
    const week = this.querySelector(".week");
    this.#boxes = [...week.querySelectorAll(".week__box")];
    this.#focusable(this.#boxes.find((box) => box.checked) ?? this.#boxes[0]);
    this.#stroke = new WeekStroke(week, this.#boxes, (last) => {
      this.#focusable(last);
      this.#write();
    });
    week.addEventListener("change", this.#toggled);
    week.addEventListener("keydown", this.#key);
    this.addEventListener("click", this.#remove);
    this.#text.addEventListener("input", this.#type);
    document.addEventListener("htmx:afterSettle", this.#answered);
    this.#offerRemoval(true);
    if (document.readyState === "complete") {
      this.#catchUp();
    } else {
      addEventListener("load", this.#catchUp, { once: true });
    }
  }

  disconnectedCallback() {
    this.#stroke.release();
    document.removeEventListener("htmx:afterSettle", this.#answered);
    removeEventListener("load", this.#catchUp);
  }

  get #text() { return this.querySelector("[name=slots]"); }

  get #said() { return this.querySelector("[data-cells]"); }

  /** What was typed before this script was there. */
  #catchUp = () => {
    if (this.#text.value !== this.#text.defaultValue) {
      this.#say(this.#text.value);
      this.#typed = true;
    }
  };

  #focusable(box) { this.#boxes.forEach((other) => (other.tabIndex = other === box ? 0 : -1)); }

  #toggled = (event) => {
    this.#focusable(event.target);
    this.#write();
  };

  #key = (event) => {
    const at = this.#boxes.indexOf(event.target);
    const next = this.#boxes[at + (STEPS[event.key] ?? 0)];
    if (at < 0 || !(event.key in STEPS) || !next) return;
    event.preventDefault();
    this.#focusable(next);
    next.focus();
    if (event.shiftKey) {
      next.checked = event.target.checked;
      this.#write();
    }
  };

  /** Days that are as the server said keep their words, so that times that are no half hours stay as they are. */
  #write() {
    const said = [...this.querySelectorAll("[data-text]")];
    const cells = new Set(this.#said.dataset.cells.split(" "));
    const anew = said.some((slot) => slot.dataset.crosses === "true");
    const entries = DAYS.flatMap((day) => {
      const words = said.filter((slot) => slot.dataset.day === day).map((slot) => slot.dataset.text);
      const same = this.#boxes.every((box) => !box.value.startsWith(day) || box.checked === cells.has(box.value));
      return same && !anew && words.length > 0 ? words : entriesOf(day, this.#boxes);
    });
    this.#say(entries.join(", "));
  }

  #say(text) {
    this.#text.value = text;
    this.#text.dispatchEvent(new Event("input", { bubbles: true }));
    this.#typed = false;
    this.#offerRemoval(true);
  }

  /** Until the text is read, the slots and the half hours are not those of the text. */
  #type = () => {
    this.#typed = true;
    this.#offerRemoval(false);
  };

  #remove = (event) => {
    const slot = event.target.closest("[data-remove]")?.closest("[data-text]");
    if (!slot) return;
    const own = new Set(slot.dataset.own.split(" "));
    this.#boxes.filter((box) => own.has(box.value)).forEach((box) => (box.checked = false));
    slot.remove();
    this.#write();
    this.#text.focus();
  };

  /** The half hours follow the text, and the verdict is said to who does not see it. */
  #answered = () => {
    this.#offerRemoval(true);
    if (this.#typed && !this.querySelector("#slots-error")) {
      const cells = new Set(this.#said.dataset.cells.split(" "));
      this.#boxes.forEach((box) => (box.checked = cells.has(box.value)));
    }
    const verdict = document.querySelector(".fit__verdict")?.textContent ?? "";
    this.querySelector("[role=status]").textContent = verdict.trim().replace(/\s+/g, " ");
  };

  #offerRemoval(offered) { this.querySelectorAll("[data-remove]").forEach((button) => (button.hidden = !offered)); }
}
customElements.define("week-painter", WeekPainter);
