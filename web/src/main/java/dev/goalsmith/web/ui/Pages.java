package dev.goalsmith.web.ui;

import dev.goalsmith.app.words.Words;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Makes views of templates. Every template has two parameters: the `frame` of the page and its `page` record.
@Component
public class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Frames frames;

    Pages(InstantSource clock, SignedInAccount account, Assets assets) {
        this.frames = new Frames(Words.english(), clock, account, assets);
    }

    /// The template of this name (`goal/list`) showing `page`.
    public View page(String template, Record page) {
        return page(template, page, HttpStatus.OK);
    }

    /// The same with another status, such as 422 for a form with something wrong in it.
    public View page(String template, Record page, HttpStatus status) {
        return new JteView(engine, frames, new JteView.Shown(template + ".jte", page, status));
    }

    /// A form that must be mended: shown again with what was typed and why it cannot be.
    public View mend(String template, Record page) {
        return page(template, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Both versions of something that was saved twice, to choose from.
    public View conflict(Conflict conflict) {
        return page("ui/conflict", conflict, HttpStatus.CONFLICT);
    }
}
