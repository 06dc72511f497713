/// Every text for people, by its key. Start reading at [Words].
@NullMarked
package dev.goalsmith.app.words;

import org.jspecify.annotations.NullMarked;
