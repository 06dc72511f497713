package dev.goalsmith.web.boot;

import dev.goalsmith.web.account.Mailing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whether and as whom this installation sends mail.
@Configuration(proxyBeanMethods = false)
class Mail {

    @Bean
    Mailing mailing(
            @Value("${spring.mail.host:}") String host,
            @Value("${goalsmith.mail.from:goalsmith@localhost}") String from,
            @Value("${goalsmith.public-address:}") String publicAddress) {
        return new Mailing(!host.isEmpty() && !publicAddress.isEmpty(), from, publicAddress);
    }
}
