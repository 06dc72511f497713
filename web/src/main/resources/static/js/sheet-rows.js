/** Sends the rows of a plan sheet one after the other, lays what comes back under what is typed, and lets others follow. */
const FOLLOWERS = ["goal-facts", "plan-fit", "plan-sessions"];

export class SheetRows {
  #sheet;
  #open = 0;
  #queue = Promise.resolve();
  #waiting = new WeakMap();

  constructor(sheet) {
    this.#sheet = sheet;
  }

  /** Whether a field says something else than what is saved. */
  static #isChanged(field) {
    return field.tagName === "SELECT" ? ![...field.selectedOptions].every((option) => option.defaultSelected) : field.value !== field.defaultValue;
  }

  /** Sends the row of `field` if the field was changed, once for every change. */
  save(field) {
    if (SheetRows.#isChanged(field) && this.#waiting.get(field) !== field.value) {
      this.#waiting.set(field, field.value);
      this.#enqueue(field.closest("tr").id, field.name);
    }
  }

  /** Sends the row of `field` once more, as it stands, if the field was refused. */
  retry(field) {
    if (field.getAttribute("aria-invalid") === "true" && !SheetRows.#isChanged(field)) {
      this.#enqueue(field.closest("tr").id, field.name);
    }
  }

  /** Puts back what was in `field`: in one that was refused what is saved, in another what stood there `before`. */
  restore(field, before) {
    const refused = field.getAttribute("aria-invalid") === "true";
    field.value = refused ? (field.dataset.saved ?? field.defaultValue ?? before) : before;
    field.removeAttribute("aria-invalid");
    field.closest("td").querySelector(".sheet__problem")?.remove();
  }

  #enqueue(row, name) {
    this.#open++;
    this.#queue = this.#queue
      .then(() => this.#send(row, name))
      .catch(() => this.#failed(row))
      .then(() => --this.#open === 0 && this.#follow())
      .catch(() => {});
  }

  async #follow() {
    const parts = FOLLOWERS.map((id) => document.getElementById(id)).filter((part) => part && !part.contains(document.activeElement));
    const page = parts.length && new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    for (const part of parts) {
      part.replaceChildren(...(page.getElementById(part.id)?.childNodes ?? part.childNodes));
    }
  }

  async #send(row, name) {
    const form = this.#sheet.querySelector(`#${CSS.escape(row.replace("row-", "form-"))}`);
    const response = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      headers: { "HX-Request": "true" },
    });
    const away = response.headers.get("HX-Redirect");
    if (away) return location.assign(away);
    if (![200, 409, 422].includes(response.status)) throw new Error(String(response.status));
    this.#merge(new DOMParser().parseFromString(await response.text(), "text/html"), row, name);
  }

  #merge(answer, sent, name) {
    const fresh = answer.querySelectorAll("table.sheet tbody tr");
    for (const row of fresh) {
      const old = this.#sheet.querySelector(`#${CSS.escape(row.id)}`);
      if (old) {
        old.className = row.className;
        [...row.cells].forEach((cell, at) => this.#lay(cell, old.cells[at], row.id === sent, name));
      }
    }
    this.#sheet.querySelector("tfoot").replaceWith(answer.querySelector("tfoot"));
    this.#sheet.querySelector(".plan-sheet__forms").replaceWith(answer.querySelector(".plan-sheet__forms"));
    this.#sheet.querySelector("#sheet-said").textContent = answer.querySelector(".sheet__problem")?.textContent ?? "";
    this.#sheet.dispatchEvent(new Event("sheet-merged"));
  }

  /** A field that is being typed in stays; so does one that waits to be sent, and one of another row that was refused. */
  #lay(cell, old, sent, name) {
    const field = old.querySelector(".sheet__input");
    const typing = field && field === document.activeElement;
    const waiting = field && SheetRows.#isChanged(field) && !(sent && field.name === name);
    const refused = field && !sent && field.getAttribute("aria-invalid") === "true";
    if (!typing && !waiting && !refused) {
      old.replaceChildren(...cell.childNodes);
    } else if (sent && field.name === name) {
      this.#tell(cell, old, field);
    }
  }

  /** What is wrong with a field stands beside it also while the person is still in it. */
  #tell(cell, old, field) {
    old.querySelector(".sheet__problem")?.remove();
    old.append(...cell.querySelectorAll(".sheet__problem"));
    for (const name of ["aria-invalid", "aria-describedby", "data-saved"]) {
      const value = cell.querySelector(".sheet__input")?.getAttribute(name);
      if (value === null || value === undefined) field.removeAttribute(name);
      else field.setAttribute(name, value);
    }
  }

  #failed(row) {
    this.#sheet.querySelector("#sheet-said").textContent = this.#sheet.dataset.failed;
    for (const field of this.#sheet.querySelectorAll(`#${CSS.escape(row)} .sheet__input`)) {
      if (SheetRows.#isChanged(field)) {
        field.setAttribute("aria-invalid", "true");
        this.#waiting.delete(field);
      }
    }
  }
}
