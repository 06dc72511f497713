package dev.goalsmith.web.job;

import dev.goalsmith.app.undo.ForgetLeftovers;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Clears away once a day what nobody can use any more. Sessions that have ended are Spring Session's to clear.
@Component
class Caretaker {

    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);

    private final ForgetLeftovers forgetLeftovers;

    Caretaker(ForgetLeftovers forgetLeftovers) {
        this.forgetLeftovers = forgetLeftovers;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void round() {
        int gone = forgetLeftovers.by();
        LOG.info("{} rows that nobody could use any more are gone.", gone);
    }
}
