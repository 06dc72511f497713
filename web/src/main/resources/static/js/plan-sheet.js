/** Walks the plan sheet like a spreadsheet; the cells are fields of plain forms, which sheet-rows.js sends. */
import { SheetRows } from "./sheet-rows.js";

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

class PlanSheet extends HTMLElement {
  #rows = new SheetRows(this);
  #before = "";

  get #table() {
    return this.querySelector("table.sheet");
  }

  #cell(row, column) {
    const rows = this.#table.tBodies[0].rows;
    return rows[Math.max(0, Math.min(row, rows.length - 1))]?.cells[Math.max(0, Math.min(column, 6))];
  }

  /** One cell at a time is a stop of the Tab key; the fields inside are reached from their cells. */
  #prepare() {
    const table = this.#table;
    if (!table) return;
    table.setAttribute("role", "grid");
    const current = table.querySelector("td[tabindex='0']") ?? table.tBodies[0].rows[0]?.cells[0];
    for (const cell of table.querySelectorAll("tbody td")) {
      cell.tabIndex = cell === current ? 0 : -1;
    }
    table.querySelectorAll("tbody :is(.sheet__input, .sheet__start)").forEach((field) => (field.tabIndex = -1));
  }

  #go(cell) {
    for (const other of this.#table.querySelectorAll("td[tabindex='0']")) {
      other.tabIndex = -1;
    }
    cell.tabIndex = 0;
    cell.focus();
  }

  #edit(cell, text) {
    const field = cell.querySelector(".sheet__input");
    if (!field) return cell.querySelector(".sheet__start")?.focus();
    field.focus();
    if (text !== undefined && field.type !== "date" && field.tagName !== "SELECT") {
      field.value = text;
    } else if (field.select && field.type !== "date") {
      field.select();
    }
  }

  #key = (event) => {
    const cell = event.target.closest?.("tbody td");
    if (!cell || event.isComposing) return;
    if (event.target === cell ? this.#keyOnCell(event, cell) : this.#keyInField(event, cell)) {
      event.preventDefault();
    }
  };

  #keyOnCell(event, cell) {
    const row = cell.parentElement.sectionRowIndex;
    const step = STEPS[event.key];
    if (step && !event.altKey && !event.ctrlKey && !event.metaKey) {
      this.#go(this.#cell(row + step[0], cell.cellIndex + step[1]));
    } else if (event.key === "Home" || event.key === "End") {
      this.#go(this.#cell(event.ctrlKey ? (event.key === "Home" ? 0 : Infinity) : row, event.key === "Home" ? 0 : 6));
    } else if (event.key === "Enter" || event.key === "F2") {
      this.#edit(cell);
    } else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.#edit(cell, event.key);
    } else {
      return false;
    }
    return event.key.length > 1 || cell.querySelector(".sheet__input")?.tagName !== "SELECT";
  }

  #keyInField(event, cell) {
    const row = cell.parentElement.sectionRowIndex;
    if (event.key === "Escape") {
      if (event.target.matches(".sheet__input")) this.#rows.restore(event.target, this.#before);
      this.#go(cell);
    } else if (event.key === "Enter" && !event.shiftKey && event.target.matches(".sheet__input")) {
      this.#rows.retry(event.target);
      this.#go(this.#cell(row + 1, cell.cellIndex));
    } else if (event.key === "Tab" && event.target.matches(".sheet__input")) {
      const next = this.#cell(row, cell.cellIndex + (event.shiftKey ? -1 : 1));
      this.#go(next === cell ? this.#cell(row + (event.shiftKey ? -1 : 1), event.shiftKey ? 6 : 0) : next);
    } else {
      return false;
    }
    return true;
  }

  #in = (event) => {
    if (event.target.matches(".sheet__input")) {
      this.#before = event.target.value;
    }
  };

  /** What stands over a field for whoever reads it does not say what is typed. */
  #typed = (event) => {
    event.target.classList.remove("sheet__input--empty");
    event.target.parentElement.querySelector(".sheet__shown")?.remove();
  };

  #out = (event) => event.target.matches(".sheet__input") && this.#rows.save(event.target);

  /** A choice can be made without the focus, by a helper of the browser. */
  #chosen = (event) => event.target.tagName === "SELECT" && event.target !== document.activeElement && this.#out(event);

  connectedCallback() {
    this.#prepare();
    this.addEventListener("keydown", this.#key);
    this.addEventListener("focusin", this.#in);
    this.addEventListener("input", this.#typed);
    this.addEventListener("focusout", this.#out);
    this.addEventListener("change", this.#chosen);
    this.addEventListener("sheet-merged", () => this.#prepare());
  }
}
customElements.define("plan-sheet", PlanSheet);
