/// What runs by itself while the server runs. Start reading at [Postman].
@NullMarked
package dev.goalsmith.web.job;

import org.jspecify.annotations.NullMarked;
