/// What every page shares: its frame, formats, errors. Start reading at [JteView].
@NullMarked
package dev.goalsmith.web.ui;

import org.jspecify.annotations.NullMarked;
