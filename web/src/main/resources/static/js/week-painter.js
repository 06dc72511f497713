/** Lets half hours be painted by mouse, finger and keys, and keeps the text of the slots and the half hours the same. */
import { WeekStroke } from "./week-stroke.js";
import { entriesOf, entriesOfWeek } from "./week-text.js";

const STEPS = { ArrowUp: -7, ArrowDown: 7, ArrowLeft: -1, ArrowRight: 1 };

class WeekPainter extends HTMLElement {
  #boxes = [];
  #stroke = null;
  /** What the text was when the half hours last said the same, and the half hours that the text is known to say. */
  #same = null;
  #known = new Set();

  connectedCallback() {
    const week = this.querySelector(".week");
    this.#boxes = [...week.querySelectorAll(".week__box")];
    this.#focusable(this.#boxes.find((box) => box.checked) ?? this.#boxes[0]);
    this.#stroke = new WeekStroke(week, this.#boxes, this.#painted);
    week.addEventListener("change", (event) => this.#painted(event.target));
    week.addEventListener("keydown", this.#key);
    this.addEventListener("click", this.#remove);
    this.#text.addEventListener("input", this.#offerRemoval);
    document.addEventListener("htmx:afterSettle", this.#answered);
    this.#agree();
    if (document.readyState === "complete") this.#catchUp();
    else addEventListener("load", this.#catchUp, { once: true });
  }

  disconnectedCallback() {
    this.#stroke.release();
    document.removeEventListener("htmx:afterSettle", this.#answered);
    removeEventListener("load", this.#catchUp);
  }

  get #text() { return this.querySelector("[name=slots]"); }

  get #words() { return this.#text.value.trim(); }

  get #said() { return this.querySelector("[data-cells]").dataset; }

  get #cells() { return new Set(this.#said.cells.split(" ")); }

  /** What was typed before this script was there. */
  #catchUp = () => this.#text.value !== this.#text.defaultValue && this.#say(this.#text.value);

  #focusable(box) { this.#boxes.forEach((other) => (other.tabIndex = other === box ? 0 : -1)); }

  #painted = (last) => {
    this.#focusable(last);
    this.#write();
  };

  #key = (event) => {
    const at = this.#boxes.indexOf(event.target);
    const next = this.#boxes[at + (STEPS[event.key] ?? 0)];
    if (at < 0 || !(event.key in STEPS) || !next) return;
    event.preventDefault();
    next.checked = event.shiftKey ? event.target.checked : next.checked;
    next.focus();
    if (event.shiftKey) this.#painted(next);
    else this.#focusable(next);
  };

  #write() {
    if (this.#words !== this.#same) return this.#append();
    this.#same = entriesOfWeek(this.#boxes, this.#cells, [...this.querySelectorAll("[data-text]")]).join(", ");
    this.#know();
    this.#say(this.#same);
  }

  /** Beside what is not read, or cannot be, half hours are only added: nothing that was typed is lost. */
  #append() {
    const fresh = this.#boxes.filter((box) => box.checked && !this.#known.has(box));
    fresh.forEach((box) => this.#known.add(box));
    this.#say([this.#words, ...entriesOf(fresh)].filter(Boolean).join(", "));
  }

  #know() { this.#known = new Set(this.#boxes.filter((box) => box.checked)); }

  #say(text) {
    this.#text.value = text;
    this.#text.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** The half hours are now those of the text, as far as it can be read. */
  #agree() {
    this.#know();
    this.#same = this.querySelector("#slots-error") ? null : this.#said.read.trim();
    this.#offerRemoval();
  }

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
    if (this.#said.read.trim() === this.#words && this.#words !== this.#same && !this.#stroke.isUnderWay) {
      const cells = this.#cells;
      this.#boxes.forEach((box) => (box.checked = cells.has(box.value)));
      this.#agree();
    }
    this.#offerRemoval();
    const verdict = document.querySelector(".fit__verdict")?.textContent ?? "";
    this.querySelector("[role=status]").textContent = verdict.trim().replace(/\s+/g, " ");
  };

  /** Until the text is read, the slots below it are not those of the text. */
  #offerRemoval = () => {
    const offered = this.#words === this.#same;
    this.querySelectorAll("[data-remove]").forEach((button) => (button.hidden = !offered));
  };
}
customElements.define("week-painter", WeekPainter);
