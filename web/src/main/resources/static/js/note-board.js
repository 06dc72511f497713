/** Lets notes be dragged, or moved with Alt and the arrow keys; both send the form of moves that stands on the board. */
import Sortable from "/webjars/sortablejs/1.15.6/modular/sortable.esm.js";
import { keepDrafts } from "./draft.js";

const STEPS = { ArrowUp: "UP", ArrowDown: "DOWN", ArrowLeft: "OUT", ArrowRight: "IN" };
const waiting = [];
let busy = false;

class NoteBoard extends HTMLElement {
  #lanes = [];
  #isNew = true;

  #press = (event) => {
    const note = event.target.closest(".note");
    const step = STEPS[event.key];
    if (note && step && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.#move({ task: note.id.slice("note-".length), step, focus: document.activeElement.id });
    }
  };

  #drop = ({ item, from, to, oldDraggableIndex, newDraggableIndex }) => {
    if (from !== to || oldDraggableIndex !== newDraggableIndex) {
      this.#move({ task: item.dataset.task, parent: to.dataset.parent, position: newDraggableIndex });
    }
  };

  #move(fields) {
    waiting.push(fields);
    this.#next();
  }

  #next() {
    const form = this.querySelector("#moves");
    const fields = busy ? undefined : waiting.shift();
    if (form && fields) {
      busy = true;
      ["task", "step", "parent", "position", "focus"].forEach((name) => (form.elements[name].value = fields[name] ?? ""));
      form.requestSubmit();
    }
  }

  /** Not earlier than here does htmx hear the form of a board that has just come. */
  #settled = () => {
    if (this.#isNew) busy = false;
    this.#isNew = false;
    this.#next();
  };

  #lost = () => {
    busy = false;
    waiting.length = 0;
  };

  connectedCallback() {
    keepDrafts([...document.querySelectorAll("note-board")].find((board) => board !== this), this);
    this.#lanes = [...this.querySelectorAll(".board__lane[data-parent]")].map((lane) => this.#sortable(lane));
    this.addEventListener("keydown", this.#press);
    this.addEventListener("htmx:sendError", this.#lost);
    this.addEventListener("htmx:responseError", this.#lost);
    document.addEventListener("htmx:afterSettle", this.#settled);
  }

  #sortable(lane) {
    return Sortable.create(lane, {
      group: "notes",
      draggable: "li[data-task]",
      filter: ".prompt, .row, .panel",
      preventOnFilter: false,
      ghostClass: "board__ghost",
      chosenClass: "is-chosen",
      dragClass: "is-dragged",
      animation: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 150,
      delay: 200,
      delayOnTouchOnly: true,
      fallbackOnBody: true,
      swapThreshold: 0.65,
      onEnd: this.#drop,
    });
  }

  disconnectedCallback() {
    document.removeEventListener("htmx:afterSettle", this.#settled);
    this.#lanes.forEach((lane) => lane.destroy());
  }
}
customElements.define("note-board", NoteBoard);
