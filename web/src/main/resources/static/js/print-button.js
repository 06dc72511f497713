/** Prints the page; without JavaScript the browser's own menu does the same, and the button stays away. */
class PrintButton extends HTMLElement {
  #print = () => window.print();

  connectedCallback() {
    this.hidden = false;
    this.addEventListener("click", this.#print);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this.#print);
  }
}

customElements.define("print-button", PrintButton);
