/** Puts the focus near where it was when a form brings a page or a piece of it: what was pressed, what stands before it,
 * or the page. A page that comes again is scrolled so that what has the focus stands as high as what was pressed did. */
const KEY = "landing";
const CONTROLS = "a[href], button, summary, input:not([type=hidden]), select, textarea";
const controlsOf = (piece) => [...piece.querySelectorAll(CONTROLS)].filter((one) => one.tabIndex >= 0 && one.checkVisibility());
const actionOf = (control) => control.getAttribute("formaction") ?? control.form?.getAttribute("action") ?? "";
const ID = /^[0-9A-Za-z]{22}$/;
const actOf = (action) => action.replace(/\/[0-9A-Za-z]{22}/g, "");
const nameOf = (piece) => {
  if (piece.id) return "#" + piece.id;
  // A button that names a thing by its id stands for that, wherever it has gone.
  if (piece.tagName === "BUTTON" && ID.test(piece.value)) return `button[name="${piece.name}"][value="${piece.value}"]`;
  return piece.matches("[aria-labelledby]") && `[aria-labelledby="${piece.getAttribute("aria-labelledby")}"]`;
};

/** Where `control` stands: its place in each piece around it that has a name, the closest first. */
function placesOf(control) {
  const places = [];
  for (let piece = control; piece && piece.tagName !== "MAIN"; piece = piece.parentElement) {
    if (nameOf(piece)) places.push([nameOf(piece), controlsOf(piece).indexOf(control)]);
  }
  return places;
}

const heightOf = (control) => control.getBoundingClientRect().top;

const leavingOf = (control, presser) => ({ path: location.pathname, action: actionOf(presser), keyed: control.matches(":focus-visible"), places: placesOf(control), height: heightOf(control), scrolled: scrollY });

document.addEventListener("submit", (event) => {
  const focused = document.activeElement;
  const presser = event.submitter ?? focused;
  if (event.defaultPrevented || !presser) return;
  // Enter in a field presses the button, but whoever types stays in the field.
  const control = focused?.form === event.target ? focused : presser;
  sessionStorage.setItem(KEY, JSON.stringify(leavingOf(control, presser)));
  // Who has no script goes back to the anchor of what was pressed; it would be scrolled to the top here.
  const back = event.target.elements.namedItem("back");
  if (back) back.value = back.value.replace(/#.*/, "");
});

/** The same control or the next one there; never the same act upon something else, lest it be done twice. */
function near({ path, action, places }) {
  const [name, place] = (path === location.pathname && places.find(([one]) => document.querySelector(one))) || [];
  const piece = name && document.querySelector(name);
  if (!piece || piece.matches(CONTROLS)) return piece;
  const isElse = (control) => actionOf(control) !== action && actOf(actionOf(control)) === actOf(action);
  const safe = controlsOf(piece).map((control) => (control.tagName === "BUTTON" && isElse(control) ? null : control));
  return safe.slice(0, place + 1).findLast(Boolean) ?? safe.find(Boolean);
}

/** In the piece that came, the page or less, what is wrong goes first. */
function land(leaving, piece) {
  if (!leaving || document.activeElement !== document.body || piece?.querySelector("[autofocus]")) return;
  const there = near(leaving);
  if (piece?.id === "main" && leaving.path === location.pathname) keepHeight(leaving, there);
  const wrong = piece?.querySelector("[aria-invalid=true]");
  (wrong ?? there ?? document.getElementById("main"))?.focus({ preventScroll: !wrong, focusVisible: leaving.keyed });
}

/** A toast stands as high wherever the page is, and what is gone has no height. */
function keepHeight({ height, scrolled }, there) {
  const isFixed = !there?.closest("main");
  scrollTo({ top: isFixed ? scrolled : scrollY + heightOf(there) - height, behavior: "instant" });
}

const left = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
sessionStorage.removeItem(KEY);
land(left, document.getElementById("main"));

/** What goes with the piece that is swapped next; what has an id and comes again, htmx finds by itself. */
let going = null;

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const focused = document.activeElement;
  going = focused !== document.body && detail.target.contains(focused) ? { ...leavingOf(focused, focused), piece: detail.target.id } : null;
});

document.addEventListener("htmx:afterSettle", () => {
  land(going, document.getElementById(going?.piece));
  going = null;
});
