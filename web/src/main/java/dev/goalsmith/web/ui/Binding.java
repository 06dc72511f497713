package dev.goalsmith.web.ui;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Turns what a request carries into the parameters of a controller: ids from addresses, the actor from the session,
/// the fields as a form.
@Configuration(proxyBeanMethods = false)
class Binding implements WebMvcConfigurer {

    private final PlaceCheck placeCheck;

    Binding(PlaceCheck placeCheck) {
        this.placeCheck = placeCheck;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(placeCheck).addPathPatterns("/goals/**");
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new IdFromPath());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Maker(Actor.class, request -> Ask.actor(request.getUserPrincipal())));
        resolvers.add(new Maker(Form.class, Binding::form));
    }

    /// An address with something else than an id in it leads nowhere.
    private static final class IdFromPath implements Converter<String, Id> {

        @Override
        public Id convert(String text) {
            Id id = Id.parse(text);
            if (id == null) {
                throw new NotFound();
            }
            return id;
        }
    }

    /// Makes every parameter of one type out of the request.
    private record Maker(Class<?> type, Function<NativeWebRequest, Object> make)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory factory) {
            return make.apply(request);
        }
    }

    /// Of fields of one name the first.
    private static Form form(NativeWebRequest request) {
        var values = new HashMap<String, String>();
        request.getParameterMap().forEach((field, all) -> values.put(field, all[0]));
        return Form.of(values);
    }
}
