package dev.goalsmith.web.boot;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/// Who may come in, and what a browser is told to refuse.
@Configuration(proxyBeanMethods = false)
class Security {

    /// Argon2id with the parameters of Spring Security; the prefix in the hash leaves room for a better one.
    static final PasswordEncoder ENCODER = new PatientEncoder(
            new DelegatingPasswordEncoder(
                    "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8())),
            Runtime.getRuntime().availableProcessors(),
            Duration.ofSeconds(10));

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "manifest-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    @Bean
    PasswordEncoder passwordEncoder() {
        return ENCODER;
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http, Interruption interruption) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/static/**",
                                "/webjars/**",
                                "/error",
                                "/help/**",
                                "/sign-in",
                                "/sign-up",
                                "/password-reset/**",
                                "/email-change/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .successHandler(interruption.afterSignIn())
                        .failureHandler(interruption.afterFailure()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(interruption.entry())
                        .accessDeniedHandler(interruption.denied()))
                .requestCache(cache -> cache.requestCache(plainAddresses()))
                .headers(Security::headers)
                .build();
    }

    /// Remembers to which page somebody wanted to go, without a mark in the address.
    @SuppressWarnings("NullAway") // Its documentation says that null leaves the mark out.
    private static RequestCache plainAddresses() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(Security::isPage);
        return cache;
    }

    /// What a person goes to, not what a page fetches by itself.
    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && accepted != null
                && accepted.contains("text/html")
                && request.getHeader("HX-Request") == null;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
