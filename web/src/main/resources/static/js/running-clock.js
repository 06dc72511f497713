/** Shows the time that a timer has run, second by second; the server keeps the timer, so nothing is asked or sent. */
class RunningClock extends HTMLElement {
  #started = 0;
  #beat = 0;

  #show = () => {
    const seconds = Math.max(0, Math.floor((Date.now() - this.#started) / 1000));
    const two = (number) => String(number).padStart(2, "0");
    this.textContent = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  };

  connectedCallback() {
    this.#started = Date.now() - Number(this.dataset.elapsed) * 1000;
    this.#beat = setInterval(this.#show, 1000);
    this.#show();
  }

  disconnectedCallback() {
    clearInterval(this.#beat);
  }
}

customElements.define("running-clock", RunningClock);
