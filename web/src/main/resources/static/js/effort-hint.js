/** Puts the likely hours into the field, to be saved or typed over; without JavaScript the button saves them.
 * It is made anew where what was typed before was brought back into the fields. */
import { changed } from "./draft.js";

const LONGEST_TITLE = 500;

class EffortHint extends HTMLElement {
  /** On a page that has just come the fields tell of what is brought back by themselves. */
  #isNew = document.readyState === "complete";

  get #fields() {
    const { title, type, hours } = this.closest("form").elements;
    return { title, type, hours };
  }

  #take = (event) => {
    const button = event.target.closest("button[name=take]");
    if (!button) return;
    event.preventDefault();
    const { hours } = this.#fields;
    hours.value = button.value;
    hours.focus();
    hours.dispatchEvent(new Event("input", { bubbles: true }));
  };

  /** An address has its bounds, too. */
  #ask = (event) => {
    if (event.target === this) event.detail.parameters.title = this.#fields.title.value.slice(0, LONGEST_TITLE);
  };

  #settled = () => {
    if (this.#isNew && Object.values(this.#fields).some(changed)) this.dispatchEvent(new Event("outdated"));
    this.#isNew = false;
  };

  connectedCallback() {
    this.addEventListener("click", this.#take);
    this.addEventListener("htmx:configRequest", this.#ask);
    document.addEventListener("htmx:afterSettle", this.#settled);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this.#take);
    this.removeEventListener("htmx:configRequest", this.#ask);
    document.removeEventListener("htmx:afterSettle", this.#settled);
  }
}
customElements.define("effort-hint", EffortHint);
