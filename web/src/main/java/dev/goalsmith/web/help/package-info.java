/// The guide and the pages of the rules, for anybody. Start reading at [Handbook].
@NullMarked
package dev.goalsmith.web.help;

import org.jspecify.annotations.NullMarked;
