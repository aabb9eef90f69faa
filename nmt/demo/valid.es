Elena irá al banco mañana.
Ella construyó las casas y se las mostró a Miguel.
Cuando llegó nuestra abuela, Juan y tu tío estaban reparando la cámara.
La bufanda que el panadero lavó es verde.
¿Cuánto cuesta esa guitarra?
Lucía no explicó el mapa viejo el viernes.
La lámpara fue encontrada por Carlos.
El rey invitó a los ingenieros.
Cuando llegó el turista, Carmen estaba leyendo una revista.
Ese abogado no te ofreció la galleta.
Él prefiere la moto pequeña al coche amarillo.
Él nos enviará estos regalos caros.
No había llaves en esta silla.
Ellos no lo verán en la calle hermosa.
Los abrigos que Ana eligió son rojos.
Si nieva el jueves, mis abuelos no venderán la flor.
¿Está descansando la princesa en la playa grande?
Si llueve el jueves, nuestra hermana ayudará a tres estudiantes.
La semana pasada María caminó en el bosque tranquilo.
El pintor que trabajó en la oficina comprará las camisas.
El ingeniero no esperó a nadie.
En cuanto Carlos y tu primo dibujaron un barco nuevo, lo pintaron.
El médico está muy cansado.
En cuanto esta niña escribió su carta interesante, se la mostró a Elena.
Este granjero a menudo estudia los problemas importantes en esta biblioteca.
Las actrices nunca preparan ese pastel.
Este soldado no rompió la ventana ayer.
¿Qué preparó ella en el restaurante?
Juan nunca canta la canción difícil en la iglesia.
El niño aprendió las lecciones largas en esa escuela moderna esta mañana.
El vecino de Ana cocina esta carne y la come todas las mañanas.
Este caballo es más rápido que tu caballo.
La niña nunca limpia las mesas baratas.
En cuanto Miguel construyó la casa, se la mostró a los profesores.
Tus hijos no corrieron en esta calle porque estaban preocupados.
Lucía es la reina más valiente del pueblo.
Ellos eran buenos médicos.
A nuestra madre le gustan esos gatos.
El primo de Diego le da esa manzana a Carlos los lunes.
Ellos repararon su teléfono nuevo.
¿Cuándo volvieron las reinas al hotel viejo?
Ella corrió al parque anoche.
Cuando llegó María, estabas traduciendo un mensaje interesante.
Carmen toca el violín.
¿Cuántas bolsas abrimos?
¿Cuántas novelas escribieron mis hijas?
Ella nunca bebe nada en el jardín.
Pedro estudió muchos problemas y los explicó.
Tu tía debe limpiar una cama hoy.
El sombrero que vendí es negro.
Carmen es la actriz más rica del hospital.
Si llueve mañana, Juan no lavará la taza.
Si nieva el jueves, él abrirá una puerta.
Si llueve mañana, ellos esconderán un hacha peligrosa.
Era un buen amigo.
Los escritores que trabajaron en la tienda moderna son jóvenes.
Este libro fue traducido por mi hijo.
Mi hermano es más alto que la enfermera.
Tu abuelo lee ese cuento largo y lo traduce.
Ese soldado nos escuchará en el teatro.
Lucía y nuestra hija no comerán nada en el restaurante.
Los cuchillos fueron encontrados por el niño ayer.
Las mujeres que viven en la ciudad trajeron pan.
El cuento que mi madre recordó es muy interesante.
¿Cuánto cuestan estos huevos?
En cuanto los abogados compraron este anillo caro, lo llevaron.
Miguel te escuchó en la escuela hace dos semanas.
En cuanto ella eligió todos los regalos, se los dio al turista.
Ana trajo las cajas de Diego hace tres días.
No había billetes en la cama.
María era más famosa que Diego.
Nuestro vecino esperó a tu abuela en esa estación.
Tu tía no tiene sed ahora.
Esa lección era difícil.
Él vino al museo con Pedro.
Todas las semanas ellos saludan a esta mujer en esta plaza grande.
A los reyes les gusta la leche.
Ella escribió una carta y la escondió.
¿Por qué buscó el granjero mi lápiz?
¿Por qué escuchó Carmen tu cuento largo?
Ellos nunca recuerdan nada.
Algunos estudiantes prefieren el zumo dulce al té.
¿Cuántas bicicletas usará Miguel la próxima semana?
Cuando llegó Elena, este escritor estaba preparando este arroz.
Este camión fue reparado por mi padre.
Carlos no aprendió nada en la universidad la semana pasada.
Nuestra madre es más rica que el soldado.
Él siempre usa el mapa del granjero.
En cuanto Elena y nuestro hermano estudiaron el problema, lo explicaron.
Ella la verá en la plaza pronto.
Juan va a la torre alta los domingos.
Nadie rompió los platos.
Elegimos este libro, pero no se lo dimos al hombre.
Si nieva el jueves, Ana y tu tío saludarán a mi abuelo.
Mi padre es un gran escritor.
El camarero que vivió en el pueblo tocó su tambor.
Había nueve peras en esta cesta.
La hija de Lucía encontró la foto hermosa y se la envió a Juan.
Cuando llegó tu hijo, María estaba vendiendo la pelota.
¿Te gusta el té?
¿Cuántas botellas abrirá Pedro?
Prefiero las fresas dulces a las fresas baratas.
¿Dónde corre él todos los días?
Ellos no necesitan su llave.
¿Qué rompió María el viernes?
Hay un billete en la silla.
El pollo que él comió es delicioso.
Miguel es más elegante que Carmen.
Ana prefiere los periódicos interesantes a los periódicos nuevos.
En cuanto Carlos aprendió la canción, la cantó.
¿A quién llamó el estudiante la semana pasada?
Le vendí un sofá a la enfermera el viernes.
El tío de Pedro a menudo cocina el pescado.
El niño prefiere la moto al coche blanco.
Ella no los visita.
Ellos nunca traducen esos poemas en la biblioteca.
Ese espejo no es más pesado que la mesa.
Visitamos a la enfermera hace dos semanas.
Si llueve mañana, ese pintor beberá el agua.
El vecino de Lucía a menudo dibuja este león en el aula pequeña.
El profesor que trabaja en este mercado cerrará muchas bolsas.
La mujer que trabaja en el banco vio su tortuga.
El mensaje no es tan importante como la carta.
Los escritores que viven en la casa bebieron el vino.
A ella le gusta ese conejo negro.
Nuestra madre siempre ayuda a este soldado.
¿Qué encontraron los hombres en la playa grande el viernes?
Él no les vendió estos espejos a mis primos hace dos semanas.
Diego comerá en la cocina pronto.
¿Perdió el abogado la cámara de tu hijo ayer?
Lucía tocó este piano viejo en la plaza tranquila ayer.
Si nieva el jueves, María preparará el pollo.
¿Quién perdió todas las cámaras blancas en la estación?
Cuando llegó tu hermano, Pedro estaba cantando diez canciones difíciles.
¿Quién rompió el plato blanco esta mañana?
Hay un médico en la iglesia hermosa.
Ese león es más peligroso que el oso.
Le trajimos la leche a la niña.
Los barcos fueron construidos por mi amigo.
Carlos me ayuda en el hospital los sábados.
¿Qué compran nuestras tías en la tienda los sábados?
El tío de Ana les trajo el café a las reinas anoche.
Cuando llegó Elena, Juan estaba buscando la maleta verde.
El próximo mes Miguel viajará a la montaña.
La abuela de Elena es más amable que María.
Había siete fotos en la silla.
Los panaderos aprendieron la canción, pero no la cantaron.
No le prestamos un vestido a Diego.
Pedro escribe el poema de Carmen y se lo envía a mis hermanas.
Algunas reinas prefieren la naranja a la manzana deliciosa.
La princesa inteligente elegirá nuestra flor y la traerá.
Hay veinte camisas en la cama.
¿Quién traerá nuestra taza?
Lucía y tu hija me prestaron estos vestidos anoche.
El granjero compró la pera, pero no se la dio a Carlos.
No hay mapas en esta silla.
¿Dónde está la revista? No la puedo encontrar.
Los pintores prefieren las faldas a las bufandas.
La enfermera va a leer un periódico ahora.
El estudiante fuerte me explicó estos problemas esta mañana.
Ellos lo ayudarán en la escuela la próxima semana.
Él correrá a la playa tranquila con Diego esta noche.
Si llueve mañana, ella no traerá quince botellas.
Cuando llegó la niña, estabas lavando las faldas.
Somos más famosos que el ingeniero.
Él no visitó a nadie hace tres días.
Muchas novelas largas fueron escritas por el niño.
¿Siguió ella a Carmen hace dos semanas?
A nuestras abuelas les gusta la leche.
Juan es el turista más inteligente del hotel.
Elena nos explica una lección.
Mi tía no ayudará a nadie.
Elena vuelve a la torre pequeña con Miguel todas las semanas.
Las enfermeras que trabajaron en esa oficina grande son inteligentes.
El soldado que vivió en el pueblo vio perros negros.
Ana no perdió nada en la estación la semana pasada.
Hace tres días la madre de Juan te explicó ese problema difícil.
Nuestro abuelo está bailando en el teatro viejo.
Ana y tu abuelo siempre estudian quince mapas en esta aula.
Nuestro vecino prefiere el sombrero amarillo al abrigo.
Tu padre necesita visitar a Pedro hoy.
A ese rey no le gusta la sopa deliciosa.
Ella a menudo recuerda cuentos.
Los poemas hermosos fueron traducidos por las niñas.
Los panaderos son más famosos que Carlos.
Ellos les prestan los libros nuevos a mis primos todas las mañanas.
¿Dónde están mis maletas? No las puedo encontrar.
El abogado lava veinte botellas.
Él lloró en la calle anoche.
Carmen tiene seis años.
¿Dónde están los teléfonos? No los puedo encontrar.
La mujer prefiere el vino caro al zumo dulce.
¿Qué cerró la mujer ayer?
Ese mercado está cerca del río.
Los hijos de María no los esperaron la semana pasada.
El profesor alto es más inteligente que tu padre.
El médico que trabaja en el banco moderno llamó a Miguel.
¿A quién llama Juan todos los días?
El lápiz que los niños encontraron es blanco.
¿Dibujará el hombre los lobos en el aula pequeña?
¿Cuántas cajas escondió Ana en el jardín el viernes?
¿Dónde vi el perro?
Hay doce libros en esta cama.
Diego es el escritor más valiente de la ciudad.
María tiene que abrir esas ventanas.
¿A quién invitaron ellos?
Carlos siempre cierra la puerta.
Ese camarero no camina en el parque porque está nervioso.
Usamos un hacha.
Ella le vendió una bicicleta a Lucía.
Nuestra abuela quiere limpiar su barco verde ahora.
Él a menudo saluda a nuestras tías en la oficina.
No perdiste llaves viejas.
Ella eligió un pastel, pero no se lo dio al ingeniero.
Elena y tu hermano repararon el camión de tus vecinos y lo vendieron.
¿Cuánto cuesta ese huevo?
Si nieva el jueves, invitaré a la reina.
La pelota que Miguel perdió es roja.
En cuanto la actriz dibujó un puente, lo pintó.
El estudiante recordó una lección importante.
Este niño la siguió en el bosque tranquilo.
¿Cuánto cuesta ese tambor en esa tienda?
Carmen y nuestro amigo a menudo beben este té en el restaurante.
¿Cierra Diego la maleta de mis hermanos los domingos?
Ellos llevaron sombreros baratos anoche.
¿Qué prepara el camarero en el restaurante grande?
Ese granjero nos escuchó en el teatro.
Nadie abre la bolsa los domingos.
Los camareros amables son más jóvenes que los reyes.
El médico que trabaja en el hospital aprendió diez poemas.
Nadie comió un tomate esta mañana.
Hay un profesor en el museo famoso.
¿Dormirá Diego en la casa pronto?
En cuanto los escritores eligieron algunas camisas amarillas, las llevaron.
Si llueve mañana, el abogado esperará a Lucía.
Esta universidad está al lado del hospital.
¿Quién llamó a los panaderos elegantes?
¿Dónde está la cesta? La princesa no la puede encontrar.
¿Esperará Pedro a mi abuela el próximo mes?
Tu hermana usa el cuchillo los lunes.
Ellos prefieren las bufandas azules a las faldas.
¿Dónde está mi anillo? No lo puedo encontrar.
La fresa dulce fue vendida por Elena hace tres días.
Nuestra hija es una buena enfermera.
Cuando llegaron los soldados, Juan estaba bebiendo café.
Tus amigos no repararon el reloj.
Él siempre recuerda el poema.
Mi hijo a menudo toca su guitarra cara en la plaza.
Carmen siempre cierra una caja.
Al estudiante fuerte le gusta esta vaca negra.
La mujer que vive en la calle es rica.
Nuestro tío no saludó al granjero en la calle hace dos semanas.
¿Dónde están los regalos? Carlos no los puede encontrar.
Nuestra cámara está rota.
¿Está cerrada esta iglesia hoy?
Mi amigo es un buen vecino.
¿Invitará la niña a Lucía pronto?
Nuestra tía era una gran actriz.
Esta puerta está abierta.
Ella tradujo su novela interesante en la universidad la semana pasada.
Tus caballos están delante del lago hermoso.
A ellos les gusta nadar en el río.
Las enfermeras siempre estudian muchos mapas en la biblioteca.
La princesa no explica mi mapa viejo en la escuela.
Miguel no nos trajo el agua.
¿Quién llama a mis tíos todas las semanas?
Cuando llegaron nuestros primos, estábamos estudiando dos problemas difíciles.
Ella a menudo toca su piano caro en esa plaza tranquila.
Los camareros encontraron esta caja pesada, pero no la abrieron.
Ahora mismo la hija de Pedro está construyendo la iglesia hermosa en la ciudad.
Esas cartas no son tan largas como las novelas.
El sofá es muy cómodo.
El pintor que trabaja en el restaurante nuevo seguirá a este turista.
No descansamos en el hotel porque estábamos enfermos.
Eres más joven que los panaderos.
El ratón está detrás del bosque.
A ese niño le gusta esta galleta dulce.
Cuando llegó Pedro, estaba comiendo la carne.
¿Qué explicó el camarero en esta aula pequeña?
Nadie recordó un cuento largo.
María lloró porque estaba preocupada.
Si nieva mañana, tu madre no esperará a mi padre.
Él es más joven que el profesor.
Los coches que ella vendió son blancos.
Ahora mismo Ana está durmiendo en el jardín.
El granjero que vivió en el pueblo usará tu cuchillo.
¿Canta María esta canción difícil los lunes?
¿Son valientes los abogados?
El pintor prefiere los mensajes importantes a las revistas.
¿Compra Carlos esas flores los lunes?
El turista siempre traduce un libro en la universidad moderna.
Muchos abogados son tan elegantes como Diego.
Lucía no la invitará la próxima semana.
Tengo diez años.
¿Rompió Elena el espejo?
Cuando llegó Miguel, estabas leyendo la carta interesante.
Los médicos le trajeron un pastel barato a Ana.
Ella prefiere el mensaje al periódico interesante.
¿Descansan ellos en el hotel los domingos?
El escritor verá su pájaro en el bosque grande.
Las actrices tienen el caballo.
No comes en esa cocina porque estás enfermo.
El soldado inteligente le venderá un camión a Carlos pronto.
¿Dónde están las pelotas? No las puedo encontrar.
Cuando llegó Elena, Juan estaba estudiando la lección.
María y tu abuelo no durmieron en el jardín el viernes.
Ellos le explican veinte problemas al hombre.
El padre de Juan prefiere la manzana dulce a la naranja deliciosa.
Los hermanos de Carmen no están construyendo nada en el pueblo ahora mismo.
Tus hijos eran grandes ingenieros.
¿Cuánto cuestan esas lámparas?
En cuanto él dibujó muchos castillos, se los mostró a nuestras tías.
El rey siempre canta la canción difícil en el parque.
Hay cuatro billetes en esta cesta.
Nadie limpió esas motos.
El pan que el profesor trajo es muy barato.
Ella es más inteligente que mi abuela.
¿Cuánto cuestan esas peras en la tienda moderna?
Él no caminó en la montaña porque estaba ocupado.
En cuanto el camarero leyó veinte cartas importantes, las escondió.
¿Recordó el turista un poema nuevo?
Ellos trajeron el huevo la semana pasada.
El pintor que trabaja en el hospital moderno es fuerte.
Mis abuelos no esperaron a algunas reinas el viernes.
La princesa prefiere el zumo al vino.
El soldado rico no vino al museo.
Él viene a esa escuela pequeña.
La lámpara fue rota por el pintor anoche.
La puerta fue pintada por el estudiante hace dos semanas.
Cuando llegó Carlos, el abogado elegante estaba leyendo las novelas.
A menudo abres esa puerta.
El sombrero de Juan no era amarillo.
Ellos escribieron su mensaje, pero no se lo enviaron al panadero.
María era más inteligente que tu tío.
¿Dónde comí una patata?
Todos los cuentos fueron traducidos por nuestro hijo esta mañana.
No somos más ricos que el hombre.
Tenemos miedo ahora.
Soy más alto que Diego.
Nadie ayudará a la mujer la próxima semana.
El rey les venderá este vestido a nuestras hermanas.
Ella lavó las camisas, pero no las llevó.
Había veinte teléfonos en esta mesa.
El estudiante me saludó.
Pedro aprenderá un poema esta noche.
Los reyes valientes encontraron la foto de la princesa y se la enviaron a mi abuela.
Los turistas que vivieron en esa casa vieja son amables.
Mi hermana a menudo cocina sopa en el restaurante elegante.
Ellos van a ese teatro todas las mañanas.
Si llueve el jueves, Ana y tu vecino no comprarán queso.
A nuestro hermano le gusta esa cabra.
El granjero que trabaja en esta oficina explicará el mapa viejo.
Si llueve mañana, los escritores leerán esta revista.
Ella invitó a los profesores.
Pedro y tu hija están comiendo pescado en ese parque.
Carmen no puede lavar las bufandas.
Lucía y nuestra tía vuelven a la torre con el ingeniero los sábados.
Miguel prefiere los periódicos nuevos a los libros interesantes.
Mi abuelo compró la moto más barata de la ciudad.
Tu madre reparará una bicicleta y se la prestará a la enfermera.
¿Están llenas las cestas hoy?
El médico a menudo explica algunos mapas viejos en el aula pequeña.
¿Te gusta esa fresa dulce?
Miguel y nuestro primo les ofrecieron la naranja a los abogados.
El hombre que vivió en el castillo es famoso.
En cuanto Lucía encontró muchas flores, se las dio a mis hermanas.
Los panaderos que trabajan en la tienda cerraron las bolsas pesadas.
La pelota que Carlos perdió es verde.
El plato fue roto por la reina hace dos semanas.
Las actrices no bailan en este teatro grande todas las mañanas.
Los problemas que estudiamos son muy difíciles.
¿A quién visitó la niña?
Algunas manzanas fueron vendidas por mi hijo esta mañana.
En cuanto limpiamos un coche, lo usamos.
El anillo que él perdió es muy hermoso.
Ella lloró porque estaba nerviosa.
Nuestro primo siempre toca su tambor.
Juan va a cantar una canción en la iglesia hoy.
En cuanto tu padre construyó un castillo, se lo mostró a Ana.
¿Quién lee las novelas largas en la biblioteca todas las mañanas?
Él no vio a nadie en la calle.
Carmen llevó un anillo hermoso en la escuela anoche.
Él está limpiando una ventana.
¿Es cómodo el sofá?
Él buscó el hacha en la oficina ayer.
Ellos son buenos amigos.
Hay una cámara en esta silla.
Este puente nuevo está delante del río peligroso.
Esta mujer rompió tres lámparas rojas.
A esa actriz no le gustan los ratones negros.
¿Por qué seguirá la reina al camarero pronto?
María y mi hija no cerrarán esta ventana esta noche.
¿Te gustan las vacas?
Prefiero la leche al agua.
Pedro nos vio en la plaza la semana pasada.
Ella es una buena enfermera.
Muchos panaderos le traerán el agua a Carlos.
El soldado que vivió en la casa blanca reparó una moto cara.
Lucía tiene doce años.
Pedro le explicará las lecciones al niño.
La próxima semana tu tío no te venderá diez sombreros.
Nadie escondió el hacha peligrosa.
Ese turista es más elegante que las enfermeras.
Había tres lápices en esta mesa.
Saludamos al estudiante en la calle esta mañana.
Los cuentos que ellos recordaron son muy largos.
El abogado está contento.
El barco no es tan rápido como el camión.
Este mercado tranquilo estaba detrás de la estación.
Elena es la niña más joven del hospital.
El escritor abre una caja.
Ahora mismo este pintor está comiendo en esta cocina.
¿Cuántos abrigos elegimos en el mercado?
María prefiere las bicicletas a los barcos verdes.
Miguel y nuestro amigo a menudo cocinan esta carne en el restaurante.
Había algunas cabras en esta playa.
Nadie está construyendo esta torre en esa ciudad ahora mismo.
Los profesores que trabajan en ese hotel moderno son altos.
Las princesas están escuchando a tu tía ahora mismo.
¿Dónde buscó el ingeniero los lápices?
¿Dónde están tus cuchillos? No los puedo encontrar.
Muchos reyes están corriendo en la playa tranquila.
¿Rompió nuestro hijo la botella el viernes?
La hermana de Carlos siempre visita a mi amigo.
La sopa estaba fría.
Elena no corre en el bosque porque está ocupada.
¿Descansa la niña en la playa grande todos los días?
Los lunes ella vende la galleta.
Esa cama era más cómoda que el sofá.
Algunos niños no pueden explicar tres lecciones esta noche.
Había algunos lápices en esta silla.
Ana es la reina más amable del hotel.
La princesa no volverá a la universidad la próxima semana.
¿Por qué está comprando tu madre una camisa verde ahora?
Juan está cocinando el pollo en el restaurante.
Él buscó doce platos en la oficina hace dos semanas.
Diego tiene que ayudar a María en el hospital moderno.
¿Traerá ella estas cestas pronto?
¿Dónde venderá nuestro padre un huevo?
Ella le trajo la flor a Carmen anoche.
Esta novela fue escrita por mi vecino.
Cuando llegaron las enfermeras, esta actriz estaba tocando su violín barato.
Diez revistas interesantes fueron traducidas por Juan ayer.
A Carmen le gustan los leones peligrosos.
¿Por qué esperó el médico a Pedro?
Ellos no te escucharán en la escuela.
Este caballo no es tan rápido como tu caballo.
No hay sombreros en la cama.
¿Recuerda Diego este poema los domingos?
Tus tíos eligieron ese pastel, pero no se lo dieron al turista.
¿Cuánto cuestan esas naranjas en el mercado tranquilo?
¿Por qué invitaré a nuestras abuelas el próximo mes?
¿Está cansado el primo de Lucía hoy?
A Lucía y a mi padre les gusta caminar en esa playa hermosa.
Si nieva el jueves, cuatro niños esconderán los regalos del hombre.
Si nieva mañana, el soldado fuerte visitará a mis hermanos.
Él caminó en la montaña el viernes.
Había muchos médicos en esa iglesia pequeña.
Hace tres días Pedro viajó al lago.
La pelota que nuestros vecinos buscaron es amarilla.
Los lobos que tus hermanos dibujaron son negros.
El mapa que el estudiante estudió es muy viejo.
Cinco soldados descansan en el parque porque están cansados.
La mujer no corrió a esta playa anoche.
El panadero que vivió en el pueblo buscó estos relojes.
Los ingenieros jóvenes no quieren comer este pescado en el jardín ahora.
¿Está contento el abuelo de Diego?
Él es muy joven.
El reloj fue reparado por mi tía ayer.
¿Era pesado el sofá?
Los regalos que nuestro abuelo abrió son muy caros.
Todas las semanas ellos le prestan muchas bufandas azules a tu hermano.
La taza estaba rota.
Elena es más amable que Miguel.
Si llueve el jueves, mis hijas saludarán a nuestras tías.
El gato no está cerca del puente.
Tu madre era una gran actriz.
¿Está caliente el arroz hoy?
El estudiante es más rico que el pintor.
La semana pasada el niño buscó los billetes baratos.
¿Limpian los pintores algunas mesas baratas los lunes?
Si llueve mañana, Miguel no encontrará el hacha.
¿Cuánto cuestan esas cajas en la tienda?
Ella me trajo té hace tres días.
Estos camiones no son tan rápidos como los coches.
El hijo de Carmen tiene hambre ahora.
El pollo que mi hermana cocinó es delicioso.
¿Te gusta la cabra?
El teléfono está roto.
La biblioteca está al lado de la torre grande.
¿Dónde está mi cámara? Los reyes no la pueden encontrar.
Cuando llegó la niña, Carlos estaba preparando el pescado.
Nadie está esperando a este abogado ahora mismo.
Él te vendió los vestidos.
A ella no le gustan estos leones.
Los ingenieros no escucharán a nadie en el teatro el próximo mes.
Tu madre nada en ese lago hermoso.
¿Cuándo correrán las reinas a la escuela?
Ellos están llorando en la iglesia ahora mismo.
¿Dormirá el panadero en la cocina pequeña esta noche?
