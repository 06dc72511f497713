/** Carries what was typed but not sent yet from a piece of a page into the piece that takes its place. */
export function changed(control) {
  if (control.type === "checkbox" || control.type === "radio") {
    return control.checked !== control.defaultChecked;
  }
  return control.tagName === "SELECT"
    ? [...control.options].some((option) => option.selected !== option.defaultSelected) && control.value !== ""
    : control.value !== control.defaultValue;
}

function twin(control, piece) {
  const other = piece.querySelector("#" + CSS.escape(control.id));
  const gone = other?.options && ![...other.options].some((option) => option.value === control.value);
  return other && !gone && other.form?.action === control.form?.action ? other : null;
}

/** What stands in a form that is on its way (htmx marks it) is with the server; a prompt was emptied when it left. */
function isSent(control) {
  return control.form?.matches(".htmx-request") && !control.closest("note-prompt");
}

export function keepDrafts(before, after) {
  const controls = before ? [...before.querySelectorAll("textarea[id], select[id], input[id]")] : [];
  for (const control of controls.filter((one) => changed(one) && !isSent(one))) {
    const other = twin(control, after);
    if (other && (control.type === "checkbox" || control.type === "radio")) {
      other.checked = control.checked;
    } else if (other) {
      other.value = other.hasAttribute("aria-invalid") ? other.value + "\n" + control.value : control.value;
    }
  }
}
