package dev.goalsmith.engine.statement.text;

/// Nouns that matter to the review.
final class Nouns {

    static final String GENERIC = """
        thing stuff everything something anything skill ability career life self myself job work business area aspect
        way people person knowledge performance success growth progress improvement potential quality experience opportunity
        activity effort hobby vacation hustle exercise routine habit lifestyle feature content style
        shape health wealth happiness balance focus grade mark result outcome impact value goal target task issue problem
        strategy best industry field subject synergy productivity time money weight stress
        option session alternative resource behaviour behavior mindset attitude level practice diet
        """;
    static final String POSITIONS = """
        manager director lead leader supervisor head president officer executive engineer developer architect analyst designer
        consultant nurse teacher professor principal lawyer partner accountant coordinator specialist administrator owner
        scientist researcher writer editor author chef doctor surgeon coach trainer ceo cto cfo coo vp chair foreman
        programmer technician controller captain sergeant superintendent
        """;
    static final String ROLE = """
        department team company organisation organization role position manager supervisor colleague client customer
        stakeholder industry field profession office division employer user school
        """;
    static final String RESOURCES = """
        budget course training mentor coach tutor teacher trainer tool software app template laptop library scholarship grant
        savings colleague partner
        """;
    static final String EVENTS = """
        exam midterm term final graduation wedding birthday session meeting appraisal review launch conference trip holiday
        vacation appointment semester season marathon race prom deadline interview checkup holidays class
        """;

    static final String UNITS = """
        km kilometer kilometers kilometre kilometres mile miles m meter meters metre metres cm inch inches feet ft
        kg kgs kilo kilos kilogram kilograms g gram grams lb lbs pound pounds oz ounce ounces ton tons
        l liter liters litre litres ml cup cups glass glasses gallon gallons
        percent percentage dollar dollars euro euros usd eur gbp cents points point calories kcal steps words pages
        bpm mph kph gb mb
        """;

    static final String CURRENCIES = """
        $ € £ ¥ ₹ ₩ ₽ ₺ ₫ ₴ ₪ ₱ ₦ ฿ ₡ ₾ ₭ 元 dollar euro cent pence penny pennies quid yen yuan renminbi franc rupee peso krona krone
        kronor kroner zloty lira rand dirham shekel ruble baht riyal dinar ringgit forint guilder
        usd eur gbp chf jpy cny rmb inr cad aud nzd sgd hkd sek nok dkk pln czk huf mxn brl zar krw ils php thb btc eth bitcoin
        musd meur mgbp mchf msek mnok mdkk maud mcad
        """;

    private Nouns() {}
}
