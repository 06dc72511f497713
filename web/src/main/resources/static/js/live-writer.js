/**
 * Keeps the underlined twin of a text in step with what is typed until the next review comes; says the review aloud.
 */
class LiveWriter extends HTMLElement {
  #said = [];

  #fit = () => {
    const twin = this.querySelector(".writer__marks");
    const text = this.querySelector("textarea").value;
    const shown = twin.textContent;
    if (shown === text) return;
    let same = 0;
    while (same < text.length && text[same] === shown[same]) same++;
    this.#cut(twin, same);
    twin.append(text.slice(same));
  };

  /** Takes away everything after the first `length` letters. */
  #cut(node, length) {
    let left = length;
    for (const child of [...node.childNodes]) {
      const size = child.textContent.length;
      if (left === 0) child.remove();
      else if (size > left) child.textContent = child.textContent.slice(0, left);
      left = Math.max(0, left - size);
    }
  }

  /** Says only what the last review did not say, so that writing is not drowned. */
  #reviewed = () => {
    this.#fit();
    const lines = this.#lines();
    const news = lines.filter((line) => !this.#said.includes(line));
    this.#said = lines;
    if (news.length) document.getElementById("heard").textContent = news.join(" ");
  };

  #lines = () => this.querySelector(".writer__marks").dataset.heard.split("\n");

  /** Of two open cards of one group the newer closes: the old one leaves the group before the new one comes. */
  #release = (event) => {
    if (event.detail.target.matches("details.card")) event.detail.target.removeAttribute("name");
  };

  connectedCallback() {
    this.#said = this.#lines();
    this.addEventListener("input", this.#fit);
    document.addEventListener("htmx:afterSettle", this.#reviewed);
    document.addEventListener("htmx:beforeSwap", this.#release);
  }

  disconnectedCallback() {
    this.removeEventListener("input", this.#fit);
    document.removeEventListener("htmx:afterSettle", this.#reviewed);
    document.removeEventListener("htmx:beforeSwap", this.#release);
  }
}
customElements.define("live-writer", LiveWriter);
