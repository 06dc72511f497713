package dev.goalsmith.web.track;

import dev.goalsmith.web.ui.Form;
import java.util.HashMap;

/// A form that another window was faster than: what was typed, over the version that is kept now.
public final class Again {

    private Again() {}

    public static Form at(Form form, int version) {
        var values = new HashMap<>(form.values());
        values.put("version", String.valueOf(version));
        return Form.of(values);
    }
}
