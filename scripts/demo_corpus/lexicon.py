"""The nouns, adjectives and verbs of the example corpus, with their classes.

The classes keep sentences meaningful: a verb lists the classes or single nouns of its
objects, and the places of its action. No English word has two Spanish translations, so
that every sentence has exactly one translation.
"""

from dataclasses import dataclass

from demo_corpus.morphology import english_past

# English/Spanish, and after a colon the gender if it does not follow from the ending, "e"
# for a feminine noun with "el" (el agua), and "s" for a noun without plural.
NOUN_TABLE = {
    "person": """
        man/hombre woman/mujer:f boy/niño girl/niña teacher/profesor doctor/médico
        nurse/enfermera lawyer/abogado student/estudiante farmer/granjero baker/panadero
        actress/actriz:f writer/escritor queen/reina king/rey princess/princesa
        tourist/turista:m waiter/camarero soldier/soldado engineer/ingeniero painter/pintor""",
    "relative": """
        mother/madre:fs father/padre:s brother/hermano sister/hermana son/hijo daughter/hija
        grandmother/abuela grandfather/abuelo uncle/tío aunt/tía cousin/primo friend/amigo
        neighbor/vecino""",
    "animal": """
        dog/perro cat/gato horse/caballo cow/vaca bird/pájaro rabbit/conejo duck/pato
        turtle/tortuga goat/cabra""",
    "wild": "bear/oso lion/león:m wolf/lobo eagle/águila:e mouse/ratón:m",
    "dish": "rice/arroz:s soup/sopa:s meat/carne:fs fish/pescado:s chicken/pollo:s potato/patata",
    "food": "bread/pan:s cheese/queso:s egg/huevo tomato/tomate cake/pastel cookie/galleta",
    "fruit": "apple/manzana orange/naranja strawberry/fresa pear/pera",
    "drink": "water/agua:es milk/leche:fs coffee/café:s tea/té:s juice/zumo:s wine/vino:s",
    "text": """
        book/libro letter/carta poem/poema:m newspaper/periódico story/cuento novel/novela
        magazine/revista message/mensaje""",
    "thing": """
        bag/bolsa box/caja pencil/lápiz lamp/lámpara plate/plato cup/taza bottle/botella
        suitcase/maleta basket/cesta ball/pelota phone/teléfono camera/cámara""",
    "item": """
        key/llave:f ring/anillo photo/foto:f map/mapa:m ticket/billete gift/regalo clock/reloj
        knife/cuchillo axe/hacha:e flower/flor:f""",
    "clothes": "shirt/camisa hat/sombrero coat/abrigo dress/vestido skirt/falda scarf/bufanda",
    "vehicle": "car/coche bicycle/bicicleta motorcycle/moto:f boat/barco truck/camión:m",
    "furniture": "table/mesa chair/silla bed/cama sofa/sofá:m mirror/espejo",
    "part": "door/puerta window/ventana wall/pared:f",
    "instrument": "guitar/guitarra piano/piano violin/violín:m drum/tambor",
    "topic": "lesson/lección problem/problema:m song/canción",
    "town": "city/ciudad village/pueblo",
    "building": """
        house/casa school/escuela hospital/hospital library/biblioteca church/iglesia
        museum/museo restaurant/restaurante hotel/hotel theater/teatro office/oficina bank/banco
        store/tienda castle/castillo tower/torre:f bridge/puente station/estación
        university/universidad""",
    "room": "kitchen/cocina classroom/aula:e",
    "outdoors": """
        park/parque market/mercado beach/playa garden/jardín:m river/río mountain/montaña
        square/plaza street/calle:f lake/lago forest/bosque""",
}

# Adjectives that are not compared.
COLORS = ("white", "black", "red", "green", "yellow", "blue")

# Places with another preposition than "in".
LOCATIVES = {
    **dict.fromkeys(("market", "station", "store", "university", "school"), "at"),
    **dict.fromkeys(("beach", "street", "mountain"), "on"),
}

PEOPLE_NAMES = {
    "m": ["Carlos", "Pedro", "Miguel", "Juan", "Diego"],
    "f": ["Ana", "María", "Lucía", "Elena", "Carmen"],
}

# English/Spanish[/comparative]: classes or nouns. The default comparative is "more".
SER_TABLE = """
    tall/alto/taller: person relative tower
    young/joven/younger: person relative
    kind/amable/kinder: person relative
    famous/famoso: person museum castle painter writer
    intelligent/inteligente: person relative
    rich/rico/richer: person relative
    brave/valiente/braver: person relative
    strong/fuerte/stronger: person relative horse bear lion
    elegant/elegante: person clothes hotel restaurant
    big/grande/bigger: animal wild thing vehicle furniture town building outdoors
    small/pequeño/smaller: animal wild thing vehicle furniture town building room
    white/blanco: animal wild thing clothes vehicle flower house door wall
    black/negro: animal wild thing clothes vehicle
    red/rojo: thing clothes vehicle flower door chair
    green/verde: thing clothes vehicle chair
    yellow/amarillo: thing clothes vehicle flower
    blue/azul: thing clothes vehicle door
    new/nuevo/newer: text thing clothes vehicle furniture instrument clock key axe building
    old/viejo/older: thing clothes vehicle furniture instrument clock key building map photo
    cheap/barato/cheaper: ticket thing clothes vehicle furniture instrument ring food fruit
    expensive/caro: gift thing clothes vehicle furniture instrument ring wine cheese hotel
    beautiful/hermoso: clothes flower ring photo town outdoors castle church song poem bird
    heavy/pesado/heavier: furniture suitcase box bag basket
    modern/moderno: building car truck town
    fast/rápido/faster: vehicle horse
    dangerous/peligroso: bear lion wolf river mountain street knife axe
    delicious/delicioso: dish food fruit
    sweet/dulce/sweeter: fruit cake cookie juice
    interesting/interesante: text lesson problem museum
    long/largo/longer: letter novel story poem message lesson song street river
    difficult/difícil: lesson problem song
    quiet/tranquilo/quieter: town outdoors library
    comfortable/cómodo: chair bed sofa coat hotel
    important/importante: letter message lesson problem city"""

# States, which take "estar" and occur only after the verb.
ESTAR_TABLE = """
    tired/cansado: person relative
    sick/enfermo: person relative animal wild
    happy/contento: person relative
    sad/triste: person relative
    busy/ocupado: person relative
    nervous/nervioso: person relative
    worried/preocupado: person relative
    open/abierto: door window box suitcase store museum library
    closed/cerrado: door window box suitcase store bank church
    dirty/sucio: clothes vehicle plate cup kitchen mirror
    clean/limpio: clothes vehicle plate cup kitchen house window
    broken/roto: plate cup lamp chair clock phone camera window
    cold/frío: soup water milk coffee tea meat
    hot/caliente: soup water milk coffee tea rice
    full/lleno: bottle basket box suitcase bag
    empty/vacío: bottle basket box suitcase bag"""

# English forms | Spanish | tenses | objects | places. The tenses are n present,
# g progressive, p past, f future, u "used to".
TRANSITIVE_TABLE = """
    buy bought | comprar | ngpfu | food fruit drink text thing item clothes | market store
    sell sold | vender | ngpfu | food fruit thing clothes flower vehicle | market store
    eat ate eaten | comer | ngpfu | dish food fruit | restaurant kitchen garden park
    drink drank | beber | ngpfu | drink | restaurant kitchen garden
    cook | cocinar | ngpfu | dish | kitchen restaurant
    prepare | preparar | ngpfu | dish cake coffee tea | kitchen restaurant
    read read | leer | ngpfu | text | library garden park classroom
    write wrote written | escribir | ngpfu | letter poem story novel message book | library office
    open | abrir | npf | door window box bottle suitcase gift letter bag |
    close | cerrar | npf | door window box suitcase bag bottle |
    paint | pintar | gpf | part house chair table boat bridge |
    clean | limpiar | ngpfu | house kitchen office classroom furniture window vehicle |
    wash | lavar | ngpfu | clothes car plate cup bottle |
    find found | encontrar | pf | item thing | park street beach station
    lose lost | perder | p | key ring photo ticket phone camera hat bag ball | station park beach
    look for | buscar | gpf | item thing | house park office
    see saw seen | ver | pf | animal wild person relative boat castle | street park forest square
    visit | visitar | npfu | town museum castle church person relative |
    help | ayudar | npfu | person relative | hospital school office
    call | llamar | npfu | person relative |
    invite | invitar | pf | person relative |
    greet | saludar | npfu | person relative | street office square
    wait for | esperar | gpf | person relative | station park hotel
    listen to | escuchar | gpfu | song story person relative | school theater
    break broke broken | romper | p | plate cup bottle lamp mirror window |
    repair | reparar | gpfu | vehicle clock phone camera lamp chair |
    wear wore | llevar | npfu | clothes ring | school theater office
    bring brought | traer | pf | food fruit thing flower drink |
    learn | aprender | pf | lesson poem song | school university
    sing sang sung | cantar | ngpfu | song | church theater park
    play | tocar | ngpfu | instrument | theater square park
    build built | construir | gpf | house bridge school boat church castle tower | village city
    use | usar | npfu | phone camera knife axe pencil map car bicycle |
    translate | traducir | ngpfu | text song | office library university
    explain | explicar | npf | lesson problem map | classroom school
    study | estudiar | ngpf | lesson map problem | library classroom university
    remember | recordar | np | song lesson story poem |
    follow | seguir | gpf | soldier tourist teacher waiter boy girl man woman | street forest
    draw drew drawn | dibujar | ngpfu | animal wild flower castle house boat bridge | classroom park
    choose chose chosen | elegir | pf | gift clothes book flower cake | store market
    hide hid hidden | esconder | pf | axe gift ring letter key box | house garden"""

GIVING_TABLE = """
    give gave given | dar | npf | book letter gift flower key photo fruit cake |
    send sent | enviar | npf | letter message photo gift flower poem |
    show showed shown | mostrar | npf | photo map letter ring house castle museum |
    sell sold | vender | pf | vehicle house furniture clothes |
    explain | explicar | npf | lesson problem |
    bring brought | traer | pf | drink soup cake flower newspaper |
    lend lent | prestar | npf | book vehicle clothes pencil camera |
    offer | ofrecer | p | drink fruit cake cookie gift |"""

INTRANSITIVE_TABLE = """
    work | trabajar | ngpfu | | hospital school restaurant office bank store market hotel
    live | vivir | npfu | | house city village castle street
    sleep slept | dormir | ngpfu | | house kitchen garden
    walk | caminar | ngpfu | | park beach street forest mountain
    run ran | correr | ngpfu | | park beach street forest
    dance danced | bailar | ngpfu | | theater square park
    swim swam | nadar | ngpfu | | river lake
    rest | descansar | ngpfu | | garden hotel beach park
    cry cried | llorar | gp | | house street church
    eat ate | comer | ngpfu | | restaurant kitchen garden park"""

MOTION_TABLE = """
    go went | ir | npfu | | town building market beach park mountain river lake
    travel | viajar | npfu | | town mountain lake
    return | volver | npf | | town building market beach
    come came | venir | npf | | town office school museum park
    run ran | correr | pf | | park beach river station school"""

STATIVE_TABLE = """
    have had | tener | n | animal vehicle house thing text instrument |
    want wanted | querer | n | dish food fruit drink clothes thing |
    need | necesitar | n | thing item clothes vehicle |
    know knew | conocer | n | town person relative museum |"""


@dataclass(frozen=True)
class Noun:
    """A noun; `takes_el` marks feminine nouns that start with a stressed a."""

    english: str
    spanish: str
    gender: str
    kind: str
    has_plural: bool = True
    takes_el: bool = False

    @property
    def is_human(self) -> bool:
        """Whether the noun takes the personal "a" as a direct object."""
        return self.kind in ("person", "relative")


@dataclass(frozen=True)
class Adjective:
    """An adjective with its English comparative, its copula and the nouns it describes."""

    english: str
    spanish: str
    comparative: str
    copula: str
    nouns: tuple[Noun, ...]


@dataclass(frozen=True)
class Verb:
    """A verb with its forms, its tenses, and the nouns of its objects and places."""

    base: str
    past: str
    participle: str
    spanish: str
    tenses: str
    objects: tuple[Noun, ...]
    places: tuple[Noun, ...]


def _parse_noun(entry: str, kind: str) -> Noun:
    words, _, marks = entry.partition(":")
    english, spanish = words.split("/")
    feminine = spanish.endswith(("a", "ión", "dad")) and "m" not in marks
    is_feminine = feminine or "f" in marks or "e" in marks
    return Noun(
        english=english,
        spanish=spanish,
        gender="f" if is_feminine else "m",
        kind=kind,
        has_plural="s" not in marks,
        takes_el="e" in marks,
    )


def _parse_adjectives(table: str, copula: str) -> tuple[Adjective, ...]:
    adjectives = []
    for line in table.strip().splitlines():
        words, _, classes = line.strip().partition(":")
        english, spanish, *irregular = words.split("/")
        comparative = irregular[0] if irregular else f"more {english}"
        adjectives.append(Adjective(english, spanish, comparative, copula, nouns_of(classes)))
    return tuple(adjectives)


def _parse_verbs(table: str) -> tuple[Verb, ...]:
    verbs = []
    for line in table.strip().splitlines():
        forms, spanish, tenses, objects, places = (field.strip() for field in line.split("|"))
        words = forms.split()
        if words[-1] in ("for", "to"):
            base, irregular = forms, []
        else:
            base, *irregular = words
        past = irregular[0] if irregular else english_past(base)
        participle = irregular[-1] if irregular else past
        verbs.append(
            Verb(base, past, participle, spanish, tenses, nouns_of(objects), nouns_of(places))
        )
    return tuple(verbs)


def nouns_of(classes: str) -> tuple[Noun, ...]:
    """Return the nouns of a list of classes and English nouns, separated by spaces."""
    names = classes.split()
    return tuple(noun for noun in NOUNS if noun.kind in names or noun.english in names)


NOUNS = tuple(
    _parse_noun(entry, kind) for kind, entries in NOUN_TABLE.items() for entry in entries.split()
)
SER_ADJECTIVES = _parse_adjectives(SER_TABLE, "ser")
ESTAR_ADJECTIVES = _parse_adjectives(ESTAR_TABLE, "estar")
TRANSITIVES = _parse_verbs(TRANSITIVE_TABLE)
GIVING = _parse_verbs(GIVING_TABLE)
INTRANSITIVES = _parse_verbs(INTRANSITIVE_TABLE)
MOTIONS = _parse_verbs(MOTION_TABLE)
STATIVES = _parse_verbs(STATIVE_TABLE)
