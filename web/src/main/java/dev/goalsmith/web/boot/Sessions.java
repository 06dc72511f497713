package dev.goalsmith.web.boot;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/// How sessions are kept: two requests that add the same attribute at once both succeed. SQLite knows the same words.
@Configuration(proxyBeanMethods = false)
class Sessions {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> addOrReplace() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
