/** Keeps what is typed into its fields over a reload, for this tab, until the page shows something newer in them. */
class KeptDraft extends HTMLElement {
  #fields = [];

  #key(field) {
    return `draft ${field.form?.getAttribute("action")} ${field.name}`;
  }

  #keep = (event) => this.#fields.includes(event.target) && this.#store(event.target);

  #store(field) {
    if (field.value === field.defaultValue) sessionStorage.removeItem(this.#key(field));
    else sessionStorage.setItem(this.#key(field), JSON.stringify([field.defaultValue, field.value]));
  }

  /** What is sent is with the server. */
  #forget = () => this.#fields.forEach((field) => sessionStorage.removeItem(this.#key(field)));

  /** Says what was typed, also before this script was there; a field that holds something else than then was saved. */
  #restore = () => {
    for (const field of this.#fields) {
      const [before, typed] = JSON.parse(sessionStorage.getItem(this.#key(field)) ?? "[]");
      const saved = typed !== undefined && before !== field.defaultValue;
      if (saved) sessionStorage.removeItem(this.#key(field));
      else if ((typed ?? field.value) !== field.defaultValue) this.#say(field, typed ?? field.value);
    }
  };

  #say(field, text) {
    field.value = text;
    field.closest("details")?.setAttribute("open", "");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  connectedCallback() {
    this.#fields = [...this.querySelectorAll("textarea, input:not([type])")];
    this.addEventListener("input", this.#keep);
    this.closest("form")?.addEventListener("submit", this.#forget);
    if (document.readyState === "complete") this.#restore();
    else addEventListener("load", this.#restore, { once: true });
  }

  disconnectedCallback() {
    this.removeEventListener("input", this.#keep);
    removeEventListener("load", this.#restore);
  }
}
customElements.define("kept-draft", KeptDraft);
