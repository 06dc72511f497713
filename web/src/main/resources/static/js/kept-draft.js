/** Keeps what is typed into its fields over a reload, for this tab, until it is what the page shows anyway.
 * Where a page may show what was only tried, `data-saved` says what is kept of a field; `data-of` changes with each save. */
const PREFIX = "draft ";
const FIELDS = "textarea, select, input:is(:not([type]), [type=text], [type=date], [type=checkbox], [type=radio])";
const isBox = (field) => field.type === "checkbox" || field.type === "radio";
const keyOf = (field) => `${PREFIX}${field.form?.getAttribute("action")} ${field.name}${isBox(field) ? " " + field.value : ""}`;
const chosen = (field) => ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value;
const shown = (field) => (isBox(field) ? String(field.defaultChecked) : field.options ? chosen(field) : field.defaultValue);
const saved = (field) => field.dataset.saved ?? shown(field);
const said = (field) => (isBox(field) ? String(field.checked) : field.value);
const plain = (text) => text.normalize().replace(/\s+/g, " ").trim();

class KeptDraft extends HTMLElement {
  #fields = [];
  #forms = new Set();

  #keep = (event) => this.#fields.filter((field) => field.name === event.target.name && field.form === event.target.form).forEach((field) => this.#store(field));

  #store(field, sent = false) {
    if (said(field) === saved(field)) sessionStorage.removeItem(keyOf(field));
    else sessionStorage.setItem(keyOf(field), JSON.stringify([saved(field), said(field), sent, this.dataset.of]));
  }

  /** What is sent is kept until an answer came: the fields as they are then, or another page. */
  #send = (event) => this.#fields.filter((field) => field.form === event.target && said(field) !== saved(field)).forEach((field) => this.#store(field, true));

  /** Says what was typed, also before this script was there; where the page shows something newer it is only offered. */
  #restore = () => {
    const kept = this.#fields.map((field) => JSON.parse(sessionStorage.getItem(keyOf(field)) ?? "[]"));
    for (const [at, field] of this.#fields.entries()) {
      const [before, typed, sent, of] = kept[at];
      const text = typed ?? said(field);
      const isTried = shown(field) !== saved(field) && said(field) === shown(field);
      const isAnswered = sent && (of ?? undefined) !== this.dataset.of;
      // What was sent and is shown to be mended is as if it had not been sent; hours of a way out were never typed.
      if (isTried) typed !== undefined && this.#store(field);
      else if (isAnswered || plain(text) === plain(saved(field))) sessionStorage.removeItem(keyOf(field));
      else if (typed === undefined || before === saved(field)) this.#say(field, text);
      else if (!isBox(field) && !field.options) this.#offer(field, text);
    }
  };

  #say(field, text) {
    if (isBox(field)) field.checked = text === "true";
    else field.value = text;
    field.closest("details")?.setAttribute("open", "");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #offer(field, text) {
    const offer = this.querySelector("template").content.firstElementChild.cloneNode(true);
    offer.querySelector("q").textContent = text;
    offer.querySelector("button").addEventListener("click", () => {
      offer.remove();
      this.#say(field, text);
      field.focus();
    });
    (field.closest("form") ?? this).before(offer);
  }

  connectedCallback() {
    this.#fields = [...this.querySelectorAll(FIELDS)].filter((field) => field.name && field.name !== "cell");
    this.#forms = new Set(this.#fields.map((field) => field.form));
    this.addEventListener("input", this.#keep);
    this.#forms.forEach((form) => form?.addEventListener("submit", this.#send));
    if (document.readyState === "complete") this.#restore();
    else addEventListener("load", this.#restore, { once: true });
  }

  disconnectedCallback() {
    this.removeEventListener("input", this.#keep);
    this.#forms.forEach((form) => form?.removeEventListener("submit", this.#send));
    removeEventListener("load", this.#restore);
  }
}
customElements.define("kept-draft", KeptDraft);

/** At the door nothing is kept for whoever comes next; elsewhere, what was sent from another page was answered. */
function forget() {
  const atTheDoor = document.querySelector("form[action='/sign-in']");
  const here = new Set([...document.querySelectorAll(`kept-draft :is(${FIELDS})`)].map(keyOf));
  const failed = document.querySelector(".lost");
  for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX))) {
    const answered = !failed && !here.has(key) && JSON.parse(sessionStorage.getItem(key))[2];
    if (atTheDoor || answered) sessionStorage.removeItem(key);
  }
}
forget();
