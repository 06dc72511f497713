/** Draws arrows to the note under the pointer or the focus from those that come before it, and from it to those after. */
const SVG = "http://www.w3.org/2000/svg";

class NoteTies extends HTMLElement {
  #board;

  #enter = (event) => {
    const note = event.target.closest?.(".note[id]");
    this.#leave();
    if (note) {
      const names = note.dataset.after?.split(" ") ?? [];
      const id = note.id.slice("note-".length);
      const before = names.map((name) => document.getElementById("note-" + name)).filter(Boolean);
      const after = [...this.#board.querySelectorAll(`.note[data-after~="${id}"]`)];
      before.forEach((one) => this.#tie(one, note, one, "is-predecessor"));
      after.forEach((one) => this.#tie(note, one, one, "is-successor"));
    }
  };

  #leave = () => {
    this.replaceChildren();
    this.#board.querySelectorAll(".is-predecessor, .is-successor").forEach((note) => note.classList.remove("is-predecessor", "is-successor"));
  };

  #tie(from, to, marked, state) {
    marked.classList.add(state);
    const origin = this.#board.getBoundingClientRect();
    const [a, b] = [from.getBoundingClientRect(), to.getBoundingClientRect()];
    const forward = b.left >= a.right;
    const start = { x: (forward ? a.right : a.left + a.width / 2) - origin.left, y: (forward ? a.top + a.height / 2 : a.bottom) - origin.top };
    const end = { x: (forward ? b.left : b.left + b.width / 2) - origin.left, y: (forward ? b.top + b.height / 2 : b.top) - origin.top };
    this.#draw(start, end, forward);
  }

  #draw(start, end, forward) {
    const bend = forward ? Math.max(24, (end.x - start.x) / 2) : 40;
    const curve = forward
      ? `C ${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y} m -9 -6 l 9 6 l -9 6`
      : `C ${start.x} ${start.y + bend} ${end.x} ${end.y - bend} ${end.x} ${end.y} m -6 -9 l 6 9 l 6 -9`;
    const svg = document.createElementNS(SVG, "svg");
    const path = document.createElementNS(SVG, "path");
    svg.setAttribute("class", "board__ties-sheet");
    path.setAttribute("class", "board__arrow");
    path.setAttribute("d", `M ${start.x} ${start.y} ${curve}`);
    svg.append(path);
    this.append(svg);
  }

  connectedCallback() {
    this.#board = this.closest(".board");
    ["pointerover", "focusin"].forEach((type) => this.#board.addEventListener(type, this.#enter));
    ["pointerleave", "focusout"].forEach((type) => this.#board.addEventListener(type, this.#leave));
  }

  disconnectedCallback() {
    ["pointerover", "focusin"].forEach((type) => this.#board.removeEventListener(type, this.#enter));
    ["pointerleave", "focusout"].forEach((type) => this.#board.removeEventListener(type, this.#leave));
  }
}
customElements.define("note-ties", NoteTies);
