package dev.goalsmith.web.job;

import dev.goalsmith.app.account.SendMail;
import dev.goalsmith.engine.account.Letter;
import dev.goalsmith.web.account.Mailing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks into the outbox every few seconds and hands what is due to the mail server, if there is one.
@Component
@EnableScheduling
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final String PAUSE = "${goalsmith.mail.pause:PT5S}";

    private final SendMail sendMail;
    private final Mailing mailing;
    private final ObjectProvider<JavaMailSender> mailServer;

    Postman(SendMail sendMail, Mailing mailing, ObjectProvider<JavaMailSender> mailServer) {
        this.sendMail = sendMail;
        this.mailing = mailing;
        this.mailServer = mailServer;
    }

    @Scheduled(fixedDelayString = PAUSE)
    void round() {
        if (mailing.exists()) {
            sendMail.by(this::post);
        }
    }

    private boolean post(Letter letter) {
        var mail = new SimpleMailMessage();
        mail.setFrom(mailing.from());
        mail.setTo(letter.recipient());
        mail.setSubject(letter.subject());
        mail.setText(letter.body());
        try {
            mailServer.getObject().send(mail);
            return true;
        } catch (MailException refused) {
            LOG.warn(
                    "A letter was not taken by the mail server (attempt {}): {}",
                    letter.attempts(),
                    refused.getMessage());
            return false;
        }
    }
}
