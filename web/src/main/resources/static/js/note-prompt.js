/** Sends a line with Enter; lines that come while one is on its way wait, and go together as soon as it is there.
 * What was typed and not sent when the page is left is there again when somebody comes back. */
const waiting = new Map();
const busy = new Set();
const draftOf = (form) => `draft ${form.getAttribute("action")} ${form.elements.parent.value}`;

class NotePrompt extends HTMLElement {
  #sent = "";
  #isNew = true;

  get #field() {
    return this.querySelector("textarea");
  }

  get #lines() {
    return waiting.get(this.#field.id) ?? [];
  }

  #key = (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.altKey && !event.isComposing) {
      event.preventDefault();
      this.#field.form.requestSubmit();
    }
  };

  #submit = (event) => {
    const field = this.#field;
    const empty = !field.value.trim();
    if (empty || busy.has(field.id)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (!empty && busy.has(field.id)) {
      waiting.set(field.id, [...this.#lines, field.value]);
      field.value = "";
    }
  };

  #keep = () => {
    const typed = [...this.#lines, this.#field.value].filter((line) => line.trim()).join("\n");
    const draft = draftOf(this.#field.form);
    if (typed) sessionStorage.setItem(draft, JSON.stringify(["", typed, false]));
    else sessionStorage.removeItem(draft);
  };

  #bringBack() {
    const [, typed] = JSON.parse(sessionStorage.getItem(draftOf(this.#field.form)) ?? "[]");
    if (typed && !this.#field.value) this.#field.value = typed;
  }

  #leaves = () => {
    sessionStorage.removeItem(draftOf(this.#field.form));
    busy.add(this.#field.id);
    this.#sent = this.#field.value;
    this.#field.value = "";
  };

  #lost = () => {
    busy.delete(this.#field.id);
    this.#field.value = [this.#sent, ...this.#lines, this.#field.value].filter(Boolean).join("\n");
    waiting.delete(this.#field.id);
  };

  /** Not earlier than here does htmx hear the form of a prompt that has just come. */
  #settled = () => {
    const field = this.#field;
    if (this.#isNew) busy.delete(field.id);
    this.#isNew = false;
    if (busy.has(field.id)) return;
    const lines = this.#lines.join("\n");
    waiting.delete(field.id);
    if (lines && field.hasAttribute("aria-invalid")) {
      field.value += "\n" + lines;
    } else if (lines) {
      const typed = field.value;
      field.value = lines;
      field.form.requestSubmit();
      field.value = typed;
    }
  };

  connectedCallback() {
    const form = this.closest("form");
    this.#field.addEventListener("keydown", this.#key);
    form.addEventListener("submit", this.#submit, true);
    form.addEventListener("htmx:configRequest", this.#leaves);
    form.addEventListener("htmx:sendError", this.#lost);
    form.addEventListener("htmx:responseError", this.#lost);
    document.addEventListener("htmx:afterSettle", this.#settled);
    addEventListener("pagehide", this.#keep);
    this.#bringBack();
  }

  disconnectedCallback() {
    document.removeEventListener("htmx:afterSettle", this.#settled);
    removeEventListener("pagehide", this.#keep);
  }
}
customElements.define("note-prompt", NotePrompt);
