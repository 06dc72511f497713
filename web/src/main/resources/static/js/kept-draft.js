/** Keeps what is typed into its fields over a reload, for this tab, until it is what the page shows anyway.
 * Where a page may show what was only tried, `data-saved` says what is kept of a field, and `data-of` of what state. */
const PREFIX = "draft ";
const keyOf = (field) => `${PREFIX}${field.form?.getAttribute("action")} ${field.name}`;
const saved = (field) => field.dataset.saved ?? field.defaultValue;
const plain = (text) => text.normalize().replace(/\s+/g, " ").trim();

class KeptDraft extends HTMLElement {
  #fields = [];
  #form = null;

  #keep = (event) => this.#fields.includes(event.target) && this.#store(event.target);

  #state = (field) => this.dataset.of ?? field.defaultValue;

  #store(field, sent = false) {
    if (field.value === saved(field)) sessionStorage.removeItem(keyOf(field));
    else sessionStorage.setItem(keyOf(field), JSON.stringify([this.#state(field), field.value, sent]));
  }

  /** What is sent is kept until an answer came: the fields as they are then, or another page. */
  #send = () => this.#fields.filter((field) => field.value !== saved(field)).forEach((field) => this.#store(field, true));

  /** Says what was typed, also before this script was there; where the page shows something newer it is only offered. */
  #restore = () => {
    for (const field of this.#fields) {
      const [before, typed, sent] = JSON.parse(sessionStorage.getItem(keyOf(field)) ?? "[]");
      const text = typed ?? field.value;
      const isTried = field.defaultValue !== saved(field) && field.value === field.defaultValue;
      const isOfNow = typed === undefined || before === this.#state(field);
      if (isTried) continue;
      if (plain(text) === plain(saved(field)) || (sent && !isOfNow && "of" in this.dataset)) sessionStorage.removeItem(keyOf(field));
      else if (isOfNow) this.#say(field, text);
      else this.#offer(field, text);
    }
  };

  #say(field, text) {
    field.value = text;
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
    (this.closest("form") ?? this).before(offer);
  }

  connectedCallback() {
    this.#fields = [...this.querySelectorAll("textarea, input:not([type]), input[type=date]")];
    this.#form = this.#fields[0]?.form;
    this.addEventListener("input", this.#keep);
    this.#form?.addEventListener("submit", this.#send);
    if (document.readyState === "complete") this.#restore();
    else addEventListener("load", this.#restore, { once: true });
  }

  disconnectedCallback() {
    this.removeEventListener("input", this.#keep);
    this.#form?.removeEventListener("submit", this.#send);
    removeEventListener("load", this.#restore);
  }
}
customElements.define("kept-draft", KeptDraft);

/** At the door nothing is kept for whoever comes next; elsewhere, what was sent from another page was answered. */
function forget() {
  const atTheDoor = document.querySelector("form[action='/sign-in']");
  const here = new Set([...document.querySelectorAll("kept-draft :is(textarea, input)")].map(keyOf));
  const failed = document.querySelector(".lost");
  for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX))) {
    const answered = !failed && !here.has(key) && JSON.parse(sessionStorage.getItem(key))[2];
    if (atTheDoor || answered) sessionStorage.removeItem(key);
  }
}
forget();
