¿Quién está construyendo los puentes viejos hoy?
¿Te gusta este gato blanco?
Soy más rico que nuestro abuelo.
Si llueve el jueves, el niño alto visitará al primo de Lucía.
El rey joven va a lavar nuestro plato ahora.
A algunas enfermeras les gusta correr en esta playa.
Pedro nos esperó en la estación grande el viernes.
Las niñas recuerdan un cuento.
Cuando llegó tu padre, mi abuela estaba pintando la puerta azul.
El vecino de Elena va a usar el lápiz de Miguel ahora.
El pan fue vendido por el panadero anoche.
Los turistas que trabajaron en el mercado son inteligentes.
En cuanto el profesor joven compró un lápiz, se lo prestó a Carmen.
Elegimos el pastel y se lo dimos al escritor.
Al camarero no le gustan los perros negros.
Él siempre recuerda algunos poemas.
Ellos no traerán nada pronto.
¿Cuándo corrió ella a este parque?
El médico me enviará las flores de tus vecinos.
Diego es el niño más fuerte del hospital.
¿Comes en el jardín?
Lucía es la princesa más alta de la ciudad.
A la mujer no le gustan los pájaros.
Miguel no le vendió los camiones a la enfermera.
La madre de Carlos está dibujando el conejo blanco en esa aula.
Nadie construyó la iglesia hace tres días.
María no está cocinando el pollo en la cocina pequeña ahora mismo.
Carmen y nuestro tío trajeron el queso.
Siempre abres algunas bolsas.
La lección que estudié es muy difícil.
Los hermanos de Juan eran más fuertes que nuestro amigo.
Descansamos en el hotel porque estamos cansados.
El escritor que vivió en la calle hermosa leerá esos libros.
Ellos prefieren los periódicos interesantes a los libros.
Pedro y mi abuelo no tienen que abrir nueve cajas ahora.
Este banco está lejos del hospital viejo.
Él va a llevar su sombrero elegante en el teatro esta noche.
Ana compra las faldas y se las presta a tu hijo.
Elena no caminó en la montaña porque estaba ocupada.
En cuanto Miguel pintó cuatro barcos, los vendió.
Lucía aprendió tres canciones, pero no las cantó.
Nuestro padre nos escuchó en la escuela hace dos semanas.
El camarero que vivió en el castillo es famoso.
Esos castillos son tan famosos como los museos.
¿Por qué buscó Carlos su flor hace dos semanas?
Hay doce patos en la montaña peligrosa.
Ellos eran buenos vecinos.
¿Bailó Pedro en la plaza anoche?
¿Escribió el ingeniero su novela la semana pasada?
Había tres peras en esta cesta.
Carmen y mi hermana compraron el tambor más barato de la tienda.
Debes explicar un problema ahora.
Las manzanas que tu madre trajo son dulces.
Ella lo siguió en el bosque tranquilo esta mañana.
Las princesas son más valientes que Ana.
El panadero no perdió los teléfonos en la estación.
Nuestras tías correrán en la playa.
¿Tocará él su piano barato en este teatro?
El ingeniero que trabajó en la oficina moderna es joven.
Todas las semanas ella no le explica una lección a Diego.
Ellos escondieron muchas llaves nuevas en la casa ayer.
Hace tres días Juan viajó a este lago con la niña.
Prefiero el zumo al agua.
El turista que vivió en la ciudad cerrará la botella.
La canción que el profesor cantó es muy difícil.
Ocho relojes fueron reparados por el granjero.
¿Te gusta la leche?
Cuando llegó la mujer, estábamos buscando los billetes baratos.
¿Dónde están mis cestas? No las puedo encontrar.
Ella prefiere las faldas a los vestidos.
En cuanto esta enfermera lavó los coches, los usó.
Los médicos que trabajaron en el mercado son ricos.
Los pintores vienen a ese pueblo hermoso.
Todos los periódicos interesantes fueron traducidos por María.
Él pintó una mesa pesada.
El puente está delante de la calle.
Ese espejo es más pesado que la cama.
Dos soldados eran muy jóvenes.
¿Estudiarán las mujeres el mapa pronto?
Los poemas que mi primo recordó son largos.
Las camisas que elegí son muy elegantes.
El próximo mes el primo de Elena llamará a los profesores.
Diego siempre recuerda su cuento.
Estas torres fueron construidas por los ingenieros.
¿Está fría esta carne hoy?
Cuando llegaron los reyes, Juan y nuestro primo estaban cocinando el pollo.
El estudiante fuerte leyó una carta, pero no la escondió.
Ellos aprendieron el poema.
Estos hombres estudian el problema en la biblioteca grande.
Lucía me vio en el bosque.
Ella dibujará las casas y se las mostrará a los hombres.
Pronto él te traerá el zumo.
El viernes el padre de María bebió esta agua en el restaurante pequeño.
Los relojes fueron encontrados por tu hijo ayer.
Los regalos que ella encontró son muy caros.
Cuando llegó Pedro, ese escritor estaba comiendo el pan.
Ellos a menudo venden una fresa en el mercado.
¿Escondió Carmen la caja?
Carlos tiene cuatro años.
Al rey le gusta el oso.
Hay un conejo en esta montaña.
Le explicaremos una lección importante a nuestro vecino.
La madre de Ana dibujará el castillo y se lo mostrará a nuestros tíos.
Anoche tu hermana siguió a algunos niños en ese bosque tranquilo.
A él le gusta caminar en el parque tranquilo.
No comes en la cocina pequeña porque estás preocupado.
La niña le explicará la lección al granjero el próximo mes.
¿Bebió mi abuelo el zumo?
En cuanto lavamos las bufandas, las llevamos.
Ese pintor no traerá el queso la próxima semana.
Tienes sed ahora.
¿A quién invitó Pedro esta mañana?
Lucía ayuda a Diego en el hospital todas las mañanas.
Tu hermano es más rico que las actrices.
El panadero eligió un pastel, pero no se lo dio a mis tías.
La semana pasada el soldado tradujo esa carta importante en la universidad.
El problema era difícil.
En cuanto ella escribió el mensaje, se lo envió a los granjeros.
Nuestras hijas vendieron ese lápiz verde en el mercado.
¿Dónde está el hacha? Nuestras abuelas no la pueden encontrar.
Ella no lleva nada.
Él quiere comer el huevo en el jardín grande esta noche.
¿Te gustan los pájaros negros?
Algunos turistas pueden saludar al padre de Miguel en esta oficina mañana.
El viernes el niño trajo las tazas rojas.
Mis hermanos eran grandes pintores.
El tío de Carmen es un buen médico.
¿Te gustan los caballos?
El camión del camarero es muy rápido.
¿Cuántas novelas traducirán los estudiantes en la universidad pronto?
¿Dónde lloró Carlos hace tres días?
Si nieva mañana, ellos pintarán la mesa.
Cuando llegó mi hija, Juan estaba leyendo un mensaje.
¿Dónde corre la actriz los sábados?
Él es más inteligente que el hombre.
La enfermera inteligente lloró en la iglesia moderna porque estaba nerviosa.
Le traerás vino a tu tía el próximo mes.
María y tu amigo les trajeron sopa a los médicos.
Carmen tiene dos años.
La actriz debe cantar esa canción difícil esta noche.
Cuando llegó Pedro, algunos camareros estaban buscando cuchillos.
Necesitamos la flor.
Ella siempre lava el coche del médico.
A Diego le gusta caminar en la playa.
Hace dos semanas el escritor escuchó siete canciones en la escuela.
¿Quién aprenderá quince poemas largos en la universidad grande pronto?
Elena lloró en la iglesia moderna porque estaba preocupada.
Mi padre verá al hermano de María la próxima semana.
Los abogados no llevan nada en el teatro los domingos.
Tres mujeres necesitan cantar canciones difíciles en la iglesia hoy.
Los abuelos de Juan necesitan una taza.
Las pelotas que los abogados perdieron son azules.
El espejo que Carlos limpió es caro.
¿Ayudará él a nuestras hijas en el hospital el próximo mes?
Nuestro tío correrá a la estación con la princesa.
Miguel no vuelve al pueblo todos los días.
La silla fue pintada por mi abuelo.
¿Recuerdan ellos el cuento los lunes?
Tu vecino bailó en esta plaza hermosa.
El escritor verá a muchos granjeros pronto.
Ellos compraron la manzana más dulce de la tienda.
Los ingenieros que trabajaron en el banco viejo son amables.
¿Quién está esperando a la hermana de Ana en este hotel ahora mismo?
¿Explicarán los profesores los mapas de las reinas la próxima semana?
¿Dónde está el billete? No lo puedo encontrar.
El rey nunca estudia un problema.
Le explicamos la lección a Elena.
Las galletas que comí son muy dulces.
¿Dónde están las fotos? No las puedo encontrar.
Cuando llegó el abogado, estabas preparando esta carne.
Cuando llegó María, los estudiantes estaban bebiendo agua.
Esta hacha fue encontrada por Juan.
¿Quién llama al granjero los lunes?
Nadie está buscando esta cámara ahora mismo.
Hay nueve pájaros en la montaña peligrosa.
El turista que vivió en el pueblo hermoso es joven.
Tu abuela no trajo las naranjas dulces anoche.
Ana viene a la oficina todas las semanas.
Miguel me explicará el problema importante esta noche.
El puente está lejos del museo.
El pintor que vive en la ciudad usará esas cámaras.
Él no comió en el jardín porque estaba ocupado.
El rey amable es muy famoso.
Carmen corrió a la estación pequeña con Carlos ayer.
Ana tiene dos años.
¿Cuántos cuentos escuchará nuestro abuelo en el teatro esta noche?
¿Cuántas cartas escribirá él?
La enfermera irá a esta biblioteca moderna con el niño la próxima semana.
Nuestra hija cierra una ventana los sábados.
Ella aprendió una lección y la explicó.
La puerta está abierta.
Diego es más alto que las princesas.
¿Cuántos cuentos recordó Carmen el viernes?
Algunas torres grandes fueron construidas por el estudiante.
Tu tía les enviará su regalo caro a los ingenieros.
Los mensajes que los abogados escribieron son importantes.
A Pedro y a mi madre les gustan los ratones blancos.
A Carlos le gusta dormir.
Ella le trajo el té a la niña.
Estos panaderos quieren cocinar este pollo ahora.
Hay una llave en esta silla.
¿Dónde estudia Lucía un mapa?
Estos soldados dibujaron un castillo famoso, pero no se lo mostraron a Diego.
Cuando llegaron las mujeres, estabas tocando esta guitarra.
Viajas al lago tranquilo.
Este plato estaba muy sucio.
María prefiere la moto azul a la bicicleta verde.
¿Por qué bebe Elena este vino todas las mañanas?
Preferimos el té al café.
Ella le explica estos problemas importantes a Juan todos los días.
La mujer prefiere el periódico interesante al libro.
Cuando llegó Miguel, Lucía y mi padre estaban limpiando la ventana.
Lucía es la enfermera más alta de la ciudad.
¿A quién vi hace dos semanas?
¿Qué vendió el soldado?
Le traeré esta sopa a Pedro.
La canción que ellos cantaron es difícil.
Cuando llegó Carmen, estaba comiendo esa fresa barata.
¿Quién llevó estos sombreros nuevos en esa escuela?
A él no le gustan esas bicicletas rojas.
Los granjeros que trabajaron en la tienda vieja recordaron muchos poemas.
¿Estaba contento el estudiante fuerte ayer?
Elena prefiere los sombreros elegantes a los vestidos.
¿Eligió nuestra abuela los regalos en el mercado hace tres días?
En cuanto él leyó una carta, la escondió.
Había doce huevos en esta bolsa.
Le dimos la pera a Diego.
El camarero le prestará esos camiones rojos a Ana.
El puente estaba al lado del hotel.
Carlos tiene miedo ahora.
¿Dónde está tu llave? Lucía no la puede encontrar.
Había una cámara en esta cama.
El turista valiente conoce al rey.
¿Quién escuchará los cuentos en el teatro el jueves?
A ella le gusta ese león.
Los primos de Pedro no van a leer su periódico en la biblioteca mañana.
Tus gatos están cerca de esa universidad.
Tres turistas nunca abren nada.
Esta mañana él rompió muchos platos verdes.
Carmen y mi hermana prefieren las peras a las fresas dulces.
La princesa le venderá un espejo a Juan.
El amigo de Ana no nos enviará la flor amarilla el próximo mes.
Estás siguiendo a dos niñas.
Si nieva el jueves, la madre de Diego buscará ese reloj.
Hay un gato en esta montaña.
La reina valiente compró la bolsa más nueva de la tienda.
Cuando llegó nuestro hermano, Pedro estaba cocinando pescado.
Cuando llegaron los soldados, este panadero estaba escuchando los cuentos.
Soy más joven que tu vecino.
Mis tíos no llaman a las niñas los domingos.
Algunos reyes le prestaron mi lápiz al niño.
Hace dos semanas nuestra madre le envió un mensaje al pintor.
Ellos aprenderán un poema en la universidad el próximo mes.
La semana pasada él encontró un hacha en la estación.
No necesitamos ocho platos amarillos.
No había profesores en el aula pequeña.
¿Cuánto cuesta el tomate en el mercado?
Algunas revistas interesantes fueron traducidas por mi primo.
Ella escribió la carta, pero no se la mostró a tu padre.
¿Eligió ella mi regalo?
Muchos granjeros preparan este arroz en el restaurante elegante.
Él no volvió a la torre esta mañana.
Las niñas altas siempre saludan a María en la oficina moderna.
Miguel a menudo cierra una botella.
¿Repararon ellos la bicicleta anoche?
Nuestra hermana no la vio en el bosque la semana pasada.
Elena quiere saludar a Lucía hoy.
El médico viene a la ciudad todas las mañanas.
¿A quién esperó Miguel en el hotel hace dos semanas?
En cuanto nuestro primo encontró una flor, se la envió a María.
Limpiamos la ventana y la cerramos.
Mis tías nos invitaron el viernes.
Debes visitar a Carmen esta noche.
Tu madre nunca traduce la revista en la biblioteca.
La vaca que Juan vio es blanca.
Pronto él correrá en esta calle peligrosa.
En cuanto nuestro padre aprendió esta lección difícil, la explicó.
Este médico eligió el pastel dulce y se lo dio a los escritores.
Mi abuela pintó las mesas y las limpió.
Ellos compraron un mensaje y se lo enviaron a Ana.
Miguel y nuestra hija la siguieron.
Esos espejos son más pesados que los sofás.
Muchos mensajes largos fueron escritos por el estudiante esta mañana.
El ingeniero inteligente a menudo bebe leche.
Viajas a ese lago los sábados.
Había ocho llaves en esta cama.
Ella eligió los pasteles baratos, pero no se los dio a Diego.
Lucía tiene nueve años.
La taza fue rota por el pintor.
La hija de Elena tiene dos años.
Cuando llegaron tus tíos, tu vecino estaba preparando pescado.
No puedes cantar una canción mañana.
Las enfermeras tenían prisa ayer.
¿Toca Carlos su violín viejo todos los días?
Los poemas que los hombres recordaron son muy largos.
Pronto muchos ingenieros no los invitarán.
En cuanto él aprendió muchas lecciones, las explicó.
Los granjeros valientes me saludarán en la plaza la próxima semana.
Esas reinas te trajeron esta leche.
Juan y mi tía caminaron en la montaña peligrosa anoche.
Ellos son más ricos que el niño.
El hermano de Carmen lleva una bufanda en la escuela moderna.
Las vacas que el escritor dibujó son negras.
Ella no está cocinando el pollo en el restaurante ahora mismo.
María vuelve a este museo.
La sopa está fría.
Cuando llegó la niña, el profesor estaba estudiando los mapas viejos.
Tengo el caballo de Miguel.
¿A quién ayudó Pedro la semana pasada?
Las novelas fueron traducidas por Elena.
El oso era más fuerte que el león.
Ellos repararon algunas motos, pero no se las prestaron a los escritores.
La madre de Ana necesita traducir esos periódicos interesantes en la biblioteca ahora.
Él compró la bicicleta más cara de la tienda.
¿A quién ayudarán los granjeros?
La mujer famosa nadó en el lago tranquilo.
¿Cuándo correrá Pedro al río?
Tu tío recuerda esos poemas largos.
Limpiamos la ventana, pero no la cerramos.
Mi abuela es una gran actriz.
En cuanto Ana estudió su mapa, lo explicó.
El abogado que trabaja en el hotel traerá la fresa.
El médico que vive en esa calle leyó el libro.
El soldado que vive en la casa grande verá este ratón blanco.
La lámpara fue reparada por el médico.
Estas princesas no tienen que abrir la maleta de la princesa hoy.
Vas a la montaña con nuestro primo.
Él toca su tambor nuevo en el parque tranquilo.
Nadie perdió esa cámara.
Miguel nunca canta la canción.
¿A quién invitaré pronto?
Ellos vienen al museo los lunes.
El pintor que trabajó en el mercado tocará esa guitarra.
Algunos platos fueron encontrados por el ingeniero.
Estas sillas son más cómodas que los sofás.
Lucía leyó la carta importante, pero no la escondió.
¿Estaba caliente este arroz?
El camarero que trabaja en el banco escuchó a Juan.
¿Cuánto cuestan esas botellas en el mercado hermoso?
Abrimos esa bolsa hace tres días.
Diego es el abogado más joven del hospital.
El abuelo de Lucía camina en esta playa todas las semanas.
Los platos fueron rotos por la princesa esta mañana.
Pedro es el niño más valiente del hospital.
El hombre comprará este pan y lo comerá.
En cuanto nuestra madre construyó los castillos, se los mostró a la enfermera.
Ellos perdieron estas pelotas en la playa el viernes.
Nadie explicará diez mapas.
Ella no comió porque estaba enferma.
Si llueve el jueves, Elena saludará a tu hermana.
El hermano de Carlos comprará este queso en el mercado.
¿Cuántas fotos perdió el soldado?
Estos caballos no son tan rápidos como tus caballos.
Ese turista necesita abrir una puerta esta noche.
Te gusta la galleta dulce.
El hombre cerrará su maleta el jueves.
Los escritores dibujaron el castillo, pero no se lo mostraron a nuestro tío.
¿Cuántas cestas comprará Diego?
¿Cuántas botellas lavará Miguel el próximo mes?
Ella preparó una patata deliciosa en el restaurante.
Carmen y mi amigo no ayudan a nadie en ese hospital viejo.
Esas mesas son más pesadas que las camas.
Hace tres días Carlos los siguió en el bosque.
Esta estación pequeña está detrás de este puente.
Las tazas que el soldado buscó son amarillas.
No cerramos nada la semana pasada.
¿Cuántos vestidos llevó la actriz en el teatro moderno?
María escribió la carta, pero no se la envió a Diego.
Los camiones son más rápidos que las motos.
¿Durmieron ellos en la cocina?
María le vendió un coche a Juan.
Él construyó la casa blanca y se la mostró a Lucía.
¿Cuántas llaves escondieron tus tíos en el jardín anoche?
Todos los días el abogado estudia doce problemas.
Nuestros vecinos son buenos profesores.
Cuatro mesas fueron pintadas por mi tía.
Cinco estudiantes están nadando en este río ahora mismo.
Lloramos en la iglesia el viernes.
Ahora mismo él está esperando al camarero en el parque.
¿Dónde bailan tus primos todas las mañanas?
Cuando llegó el turista, el panadero estaba estudiando un mapa.
A Pedro y a nuestro hijo les gustan estos ratones.
En cuanto Carmen preparó este café, se lo ofreció a Ana.
Le traerás agua a la enfermera.
La botella que ella lavó es muy cara.
Este panadero esperó a Diego en el hotel cómodo.
Los abogados que vivieron en la ciudad son ricos.
Hay diez billetes en la caja.
El plato negro fue roto por mi padre hace dos semanas.
Si nieva mañana, tus abuelas visitarán al pintor inteligente.
Juan no comió en la cocina porque estaba preocupado.
Cuando llegó el escritor, nuestro hijo estaba comiendo el tomate barato.
Mi vecino tiene siete años.
Tus hermanos son buenos amigos.
A Lucía no le gusta correr en esa playa.
Hay un rey en la escuela.
Nuestra hija encontró su flor, pero no se la envió a Juan.
¿Es fuerte mi hermana?
Quieres usar el cuchillo mañana.
El conejo no está al lado de la calle.
Ellos vienen a este museo con Miguel.
¿Qué trajo Ana la semana pasada?
Ella no cocina este pescado en el restaurante los domingos.
María rompió una lámpara el viernes.
La lámpara fue rota por los ingenieros esta mañana.
No tenía sueño.
Tu tía no lo invitará la próxima semana.
Los médicos valientes te llaman los sábados.
¿Quién saludará a la actriz la próxima semana?
Este niño es muy amable.
La mujer que trabajó en el banco vendió los lápices negros.
Esa cesta es tan pesada como la maleta.
¿Beberá Miguel este zumo?
¿Qué canté?
La madre de Elena está esperando al padre de Pedro ahora mismo.
Estos escritores comerán pescado en el parque hermoso el jueves.
Esta reina nunca recuerda un cuento.
¿A quién verá él?
Él no siguió a nadie en el bosque.
¿Cuántas cabras vio el granjero en la plaza?
Lucía y nuestro abuelo no tienen que preparar carne hoy.
A las reinas les gustan estos leones.
Los poemas que recordamos son muy interesantes.
Algunas enfermeras aprenderán las canciones difíciles y las cantarán.
La princesa amable buscó su hacha en la oficina el viernes.
Miguel no perdió la cámara de la princesa.
Tres niñas no volverán al pueblo con Elena.
Mis vecinos no bailan porque están tristes.
Anoche los abuelos de Juan no le vendieron camas a Carlos.
Él no descansó en la playa hermosa porque estaba ocupado.
Había cinco teléfonos en la silla.
Había nueve teléfonos en esta cama.
Tu padre debe usar los cuchillos de Carmen mañana.
¿Camina el camarero en esa montaña peligrosa los sábados?
Las reinas inteligentes van a abrir veinte puertas hoy.
Los médicos que vivieron en el pueblo pequeño son altos.
Ellos son buenos profesores.
En cuanto la actriz reparó una cámara, se la prestó a Ana.
Muchas novelas fueron escritas por Pedro.
Ellos nunca explican nada.
¿Lloraron las reinas en la iglesia vieja hace dos semanas?
Carlos no abre nada todas las semanas.
Esa maleta no estaba vacía.
A María le gustan los ratones blancos.
La carta fue traducida por mis abuelos.
La carne está muy fría.
¿Dormirá tu tía en el jardín tranquilo pronto?
No nos gustan las águilas.
Quieres una fresa.
Ella construyó un castillo y se lo mostró a María.
Ese hombre preparó el té, pero no se lo ofreció a mi padre.
Él no corrió en la calle larga porque estaba preocupado.
Ocho platos azules fueron rotos por Diego ayer.
Lavamos el abrigo de mi madre, pero no lo llevamos.
Nuestras hijas son grandes actrices.
En cuanto ellos compraron una flor, se la enviaron al soldado.
Había seis naranjas en la bolsa.
El niño no descansó en el hotel nuevo porque estaba enfermo.
Diego tiene tres años.
Si nieva mañana, los hijos de Carmen abrirán la bolsa grande.
¿Está llena la cesta hoy?
Ese abogado quiere cerrar esta puerta ahora.
¿Dónde está la camisa? No la puedo encontrar.
Tu amigo aprendió la canción difícil, pero no la cantó.
Estos caballos son más rápidos que tus caballos.
Tu tío lo ayuda en la escuela todas las semanas.
Los panaderos que vivieron en esta ciudad son fuertes.
Si llueve mañana, las niñas leerán una revista.
Hace tres días Elena fue al puente con Carlos.
¿Están enfermos los escritores hoy?
¿Te gustan esos gatos?
Mi madre a menudo ayuda a las hermanas de Carmen en la oficina vieja.
¿Cuánto cuesta esa mesa?
Ella compró la naranja más dulce de la tienda.
Esta silla fue pintada por Juan anoche.
Lucía es la princesa más rica del hospital.
¿Está tocando el soldado su piano nuevo?
¿Cuántas llaves perdió la reina hace tres días?
El puente moderno estaba lejos de la torre alta.
Este puente fue construido por Ana.
En cuanto Miguel y nuestro tío estudiaron algunas lecciones, las explicaron.
El panadero que trabaja en este mercado escondió el hacha.
Esa mujer tiene que vender dos pasteles en esa tienda esta noche.
¿Dónde están los periódicos? Pedro no los puede encontrar.
Cuando llegaron los profesores, el turista estaba limpiando los espejos pesados.
Cuando llegaron mis amigos, estabas leyendo mi novela larga.
Tus caballos están detrás de la montaña.
¿Ayuda Carmen a estos niños los domingos?
Él puede tocar su violín caro esta noche.
Lucía no es más amable que Carlos.
Miguel siempre usa los cuchillos.
Los pintores que trabajaron en el banco son inteligentes.
María no comió en el parque.
Los hermanos de Ana me explicaron el problema.
Muchos granjeros no elegirán veinte flores en el mercado el próximo mes.
¿A quién escuchó mi abuela en el teatro el viernes?
Esta mañana las mujeres jóvenes les explicaron el problema a los panaderos.
Ella le da la naranja dulce a Diego todas las mañanas.
¿A quién llaman ellos todas las semanas?
En cuanto Juan dibujó un castillo famoso, se lo mostró a Elena.
El hombre que vivió en la casa limpió ocho camiones.
Ese rey necesita saludar a la abuela de María ahora.
Diego aprendió la canción y la cantó la semana pasada.
Los granjeros corrieron al río con el ingeniero la semana pasada.
Somos tan inteligentes como el estudiante.
El hombre pintó el barco, pero no lo vendió.
No hay billetes en esta silla.
Los periódicos interesantes fueron traducidos por Carlos.
Ellos les explican esa lección a los ingenieros los lunes.
Eres más valiente que nuestro hermano.
La hermana de Elena no debe llamar al niño esta noche.
Ellos pueden llamar al niño amable ahora.
Ella encontró la foto, pero no se la dio a Pedro.
En cuanto Carmen escribió los mensajes de tu tía, se los envió a la mujer.
La universidad está delante de la torre.
No le vendí la bicicleta del estudiante a Juan hace dos semanas.
Cuando llegó el soldado, nuestros primos estaban bebiendo la leche.
Él escuchará a los panaderos.
El regalo que Ana eligió es caro.
La princesa invitó a mi amigo.
En cuanto Juan y tu abuela estudiaron su mapa viejo, lo explicaron.
Algunos abogados siempre cierran quince maletas.
Hay muchos perros en el bosque.
El anillo que él llevó es muy hermoso.
¿Por qué leyó mi hijo su libro interesante?
Somos más fuertes que el camarero.
El pintor nos vendió los camiones.
Tu padre comió pan anoche.
El vecino de Lucía tiene sueño ahora.
¿Te gusta la sopa deliciosa?
Algunas actrices siempre cocinan una patata en el restaurante.
¿Cuánto cuesta ese tambor?
La enfermera que trabajó en la oficina abrirá una puerta.
¿Son verdes tus pelotas?
Nuestra madre no le explicó doce problemas difíciles a Elena.
El abogado lavará un plato.
Si llueve el jueves, tu tía reparará su reloj nuevo.
El billete que nuestro abuelo perdió es muy barato.
Este mensaje no es más importante que la carta.
Miguel prefiere la moto al coche.
No somos tan valientes como el camarero.
Trajiste la fresa dulce hace dos semanas.
Hace dos semanas mis primos compraron una pera dulce.
La cámara que tu abuelo reparó es roja.
Corriste en la calle esta mañana.
Este granjero le traerá la sopa al rey el próximo mes.
Carlos no me visita.
Él no bailó porque estaba ocupado.
Los cuchillos fueron encontrados por la reina ayer.
La casa blanca estaba cerca de la biblioteca.
Ana a menudo traduce cuatro libros en la biblioteca.
Pronto Lucía correrá a ese río.
Seis iglesias fueron construidas por el profesor.
En cuanto Miguel preparó el té, se lo ofreció a Carmen.
Había doce conejos en esa montaña.
Anoche ella caminó en la montaña.
Ellos aprenderán esta canción y la cantarán el próximo mes.
El primo de Diego no cerró nada hace tres días.
María escribirá las cartas y se las mostrará a la mujer.
Mi vecino era un buen médico.
El viernes los turistas no esperaron a las hijas de Diego.
Hace tres días algunos ingenieros rompieron doce tazas.
Ese espejo es más pesado que el sofá.
Los sofás que Pedro limpió son cómodos.
La próxima semana ella le venderá un sofá a nuestro amigo.
Al hijo de Elena le gusta el pan barato.
Cuando llegó el panadero, estábamos traduciendo ese periódico.
Nuestro primo tiene hambre hoy.
El rey tenía prisa ayer.
Los hombres que viven en el castillo comerán algunos tomates.
Los turistas no le vendieron nueve sofás cómodos al médico.
Nadie perdió la bolsa.
Él nunca abre las botellas de tus hijos.
Juan leyó tu carta, pero no la escondió.
Algunas actrices están buscando el hacha en el parque.
Esta lámpara fue rota por mi abuelo.
María es la reina más elegante del pueblo.
Pedro es el hombre más elegante del hotel.
Ella está construyendo una torre en el pueblo.
Los poemas que el panadero aprendió son interesantes.
¿Quién trajo el pan?
Carlos lavó algunas tazas esta mañana.
Tu amigo va a estudiar la lección importante esta noche.
Había una llave en esta cama.
Nuestro tío no era muy alto.
El lápiz que Ana buscó es blanco.
¿Dónde están las pelotas? Lucía no las puede encontrar.
El teléfono fue reparado por Miguel.
¿Dónde perdió Carmen las pelotas?
Puedes llevar un anillo en este teatro mañana.
¿Dónde está el reloj? Pedro no lo puede encontrar.
El turista que vivió en el pueblo tranquilo lavará la camisa.
Cuando llegó la niña, el pintor estaba buscando una maleta blanca.
El poema que mi madre recordó es muy largo.
¿Dónde lloró Juan la semana pasada?
En cuanto este soldado eligió tres regalos, se los dio al médico.
En cuanto Lucía pintó su barco, lo vendió.
Hay una cámara en esta mesa.
Tu padre cocinó el pollo en la cocina ayer.
Esas cajas son más pesadas que las cestas.
Tres novelas largas fueron escritas por Miguel.
¿Por qué esconderá el escritor seis cajas?
Si nieva el jueves, ella invitará a Ana.
Los hijos de María tocan su piano en el teatro pequeño los lunes.
Él dibuja una casa blanca y se la muestra a nuestro tío.
Nadie visita al rey joven todos los días.
Los estudiantes que trabajan en la escuela grande son ricos.
Ellos son buenos estudiantes.
El vecino de Miguel tenía sed ayer.
¿Estudió Elena los mapas hace tres días?
Los hombres que viven en este castillo siguieron a ese camarero.
La torre grande está al lado de la escuela.
Tus hermanos son más amables que la princesa.
Quiero este té.
¿Te gustan estos ratones blancos?
¿Son altas nuestras tías?
¿Cuándo viajamos a la montaña peligrosa?
¿Está escuchando él a este rey en el teatro pequeño?
Carlos y mi madre no llevan sombreros azules los domingos.
Tengo que ayudar a mis primos esta noche.
Hay un profesor en la ciudad.
¿Qué perdió Ana en la estación anoche?
Soy muy famoso.
Pronto ellos no esconderán las cajas.
Esta mañana Diego me siguió en el bosque tranquilo.
¿Cuántas naranjas traeremos la próxima semana?
Cuando llegó tu tía, mi hija estaba cantando muchas canciones.
Juan no necesita beber el vino en ese jardín mañana.
Los cuchillos que la mujer compró son muy peligrosos.
Carmen le prestó coches al abogado ayer.
Lucía no come en la cocina porque está nerviosa.
La próxima semana el granjero no verá a la enfermera en esa plaza.
Diego esconderá la caja la próxima semana.
Ella va a visitar a María hoy.
Él limpió esa bicicleta verde, pero no la usó.
Nuestra hija descansó porque estaba cansada.
La taza fue rota por tu madre.
Carlos escuchó a mi hermana.
Ella puede comer ese huevo esta noche.
Algunas niñas quieren dibujar la cabra blanca en el aula ahora.
Las pelotas rojas fueron vendidas por nuestro padre.
Los teléfonos que ellos encontraron son verdes.
Los sábados Miguel le explica algunas lecciones difíciles a María.
¿Perdió él una foto la semana pasada?
En cuanto preparé el café, se lo ofrecí a los niños.
Había ocho turistas en el museo.
El jueves tu hermano no llevará su camisa en la oficina.
Estudiamos algunos problemas y los explicamos todas las mañanas.
Tu hijo está durmiendo en este jardín hermoso ahora mismo.
El reloj fue reparado por la actriz hace dos semanas.
Pedro quiere abrir la puerta esta noche.
Ellos te prestaron nuestro lápiz el viernes.
Elena no comió las galletas en el restaurante anoche.
¿A quién vio el profesor hace dos semanas?
El estudiante no tiene hambre ahora.
¿Son azules las lámparas de mis hermanos?
¿Te gustan esos patos negros?
La mujer rica no caminó en esta playa grande porque estaba nerviosa.
Juan siempre cierra la puerta.
Ella le traerá agua a nuestra tía.
Esta revista fue traducida por mis hermanas.
Ese camión es tan nuevo como la bicicleta.
¿Qué elegirá nuestro primo?
¿Dónde está el teléfono? Los soldados no lo pueden encontrar.
Estos barcos no son más rápidos que las motos.
Ese pintor me trajo esta sopa hace tres días.
Él siempre lee algunos periódicos en la biblioteca.
¿A quién invitará tu hermano la próxima semana?
Los osos son tan peligrosos como los lobos.
Hay un teléfono en esta silla.
Cuando llegó Lucía, estaba tocando ese violín.
La vaca que el escritor vio es negra.
Las tazas fueron rotas por las actrices.
El panadero necesita llamar a Ana mañana.
Carlos y tu primo no lo saludan en la plaza los lunes.
El granjero nunca recuerda nada.
Diego es el abogado más inteligente del hospital.
El próximo mes ella te esperará.
Los poemas que mi abuela recordó son muy largos.
Los soldados que trabajaron en el banco escucharán a Carmen.
Pedro es el panadero más elegante del hospital.
A nuestras hijas les gusta dormir en el jardín.
Nos gusta bailar en el teatro.
Si nieva el jueves, Elena llamará a Miguel.
Carmen les prestó la bufanda de Pedro a tus abuelas el viernes.
En cuanto el estudiante reparó la bicicleta, se la prestó a la niña.
¿Por qué invitará Elena a María?
Todos los días él dibuja un oso.
Nadie eligió pasteles dulces en el mercado esta mañana.
El lobo es tan peligroso como el león.
Cuando llegó nuestra abuela, los abogados estaban tocando este piano.
Ese hombre necesita saludar a esas princesas esta noche.
A menudo visitamos al pintor.
Lucía volvió a la torre vieja ayer.
A mi padre no le gustan las águilas.
Hace tres días Diego y mi abuela invitaron a nuestros tíos.
Ella no descansó en ese hotel porque estaba preocupada.
Si llueve el jueves, ellos ayudarán al médico.
¿Dónde están los billetes? No los puedo encontrar.
Esta ventana estaba limpia.
Esas torres fueron construidas por tu tía.
Nuestro amigo abrió la ventana esta mañana.
Él llamará a la niña.
Siempre abres las bolsas.
Mi abuelo vino al parque.
Lavamos el coche amarillo, pero no lo usamos.
Tu hijo escribirá el mensaje y se lo enviará a nuestro vecino pronto.
Cuando llegó mi tío, el rey estaba buscando algunas cestas.
Esa niña duerme porque está cansada.
A menudo comes galletas baratas en la cocina.
¿Cuántos cuentos recordó tu hermana la semana pasada?
Cuando llegó tu hija, estábamos buscando los cuchillos de la reina.
Ana nadó en este lago hermoso.
La revista fue traducida por los camareros.
Nuestro amigo es un gran pintor.
La canción que canté es muy difícil.
La cesta nueva fue vendida por el rey.
Ellos lloraron en la iglesia vieja porque estaban preocupados.
El sofá que la reina limpió es pesado.
Anoche algunas enfermeras no ayudaron a este panadero en este hospital.
Él saludó a mi madre en la calle.
¿Eligió Juan los regalos caros el viernes?
Mi tío a menudo toca su guitarra en la plaza tranquila.
¿Qué traerá Carlos?
Le traerás vino a Carmen.
Ellos no eran más amables que tus abuelas.
María compró la pelota más pequeña de la tienda.
Esas mujeres prefieren la manzana dulce a la pera.
¿Estaban cansados los niños?
Ella eligió un pastel delicioso, pero no lo trajo.
Eres un gran escritor.
Nadie esperará a esos camareros en la estación pronto.
Pedro es el turista más famoso del hotel.
Esas actrices le prestaron este coche rojo al soldado.
Explicaremos un mapa viejo.
Nueve maletas grandes fueron encontradas por la enfermera.
Si nieva mañana, la madre de Miguel no invitará al hombre elegante.
Los pájaros estaban detrás de esta universidad.
Cuando llegó el ingeniero, estaba comprando muchas galletas.
Lucía preparó el café, pero no se lo ofreció a la actriz.
Si llueve el jueves, ellos no cocinarán carne.
Si nieva mañana, el médico cantará la canción.
Elena es tan rica como el turista.
Pronto nuestra hermana no leerá las revistas interesantes.
La visitamos todas las mañanas.
Él preparará este pollo en la cocina el próximo mes.
Mis tías tenían prisa ayer.
Si llueve el jueves, tu hermano traerá leche.
Este puente está delante de la estación.
Ella duerme porque está cansada.
Había algunos huevos en esta caja.
¿Llama Carlos a los estudiantes jóvenes?
Les vendí el espejo nuevo a nuestros primos hace dos semanas.
Él nos escuchó en esta escuela hace dos semanas.
Comemos en el restaurante pequeño los sábados.
En cuanto Elena construyó muchos castillos, se los mostró a la reina.
El pájaro estaba lejos de la playa.
El cuento que los pintores recordaron es muy largo.
Hay algunas llaves en esta mesa.
Pedro está leyendo esta revista interesante ahora mismo.
Corriste al río con Carmen.
Cuando llegaron los ingenieros, Juan estaba lavando ese sombrero.
El niño inteligente le vendió ese camión rápido a mi hermano hace tres días.
Ella cerró esa ventana.
Diego prefiere los abrigos a los sombreros.
Lucía le dio la manzana a Ana anoche.
¿Dónde camina él?
¿Descansa Juan en la playa los domingos?
El hacha que ellos escondieron es peligrosa.
Las cabras estaban delante de la iglesia.
¿Cerró ella la botella de tu padre el viernes?
María debe comer el tomate barato en el parque hermoso esta noche.
¿Quién buscó cuatro lápices?
Ellos prefieren los periódicos interesantes a las revistas.
Él eligió un pastel y se lo dio a nuestros hijos.
¿Cuánto cuesta esa pelota?
Ahora mismo los estás esperando en la estación.
No necesitamos los cuchillos peligrosos.
Esa universidad está cerca del puente.
La biblioteca está al lado de este lago.
Esa reina viajó a la montaña peligrosa ayer.
Tu vecino es tan famoso como nuestras tías.
Me gusta esa pera dulce.
¿Quién encontró ocho billetes en esa playa la semana pasada?
Somos buenos médicos.
¿Cuánto cuesta ese queso en el mercado tranquilo?
Nadie esconderá un hacha el próximo mes.
Ellos le vendieron la silla a Miguel.
La princesa prefiere el camión a la moto.
En cuanto ese pintor limpió las motos rápidas, las vendió.
El granjero valiente aprendió la lección y la explicó hace tres días.
¿Quién aprendió su poema?
Mi vecino nunca abre muchas botellas.
Este estudiante tiene que cocinar arroz ahora.
Anoche Diego encontró tu flor roja en la calle.
¿Verá él el águila pronto?
Carlos es tan amable como nuestro tío.
La lámpara que Lucía rompió es amarilla.
Miguel no nada en este río largo porque está enfermo.
La abuela de Carmen siempre visita a tu abuelo.
Tus hermanas están comprando los teléfonos de las mujeres ahora mismo.
¿Perdió el camarero algunas fotos en esta estación moderna?
Preferimos las manzanas dulces a las manzanas.
Nuestra abuela dibujará la casa y se la mostrará a Juan.
Ella reparó este barco, pero no se lo prestó a mi madre.
Elena es la niña más fuerte del hospital.
No hay turistas en el museo.
La semana pasada ese escritor fue al lago con Lucía.
Nuestras tías escribieron la carta, pero no se la mostraron a las actrices.
Ellos prefieren los libros a las revistas interesantes.
Mi padre no descansó en ese hotel moderno porque estaba ocupado.
Él no perdió ocho billetes baratos en la playa.
¿Qué estamos vendiendo ahora mismo?
El poema que los soldados aprendieron es muy interesante.
¿Dónde está el hacha? El profesor no la puede encontrar.
Él prefiere las faldas a los abrigos.
La novela fue traducida por el panadero.
En cuanto Diego pintó la ventana, la limpió.
En cuanto nuestros vecinos escribieron el mensaje, se lo enviaron a Pedro.
Hace dos semanas el niño le explicó los problemas al médico.
Saludamos a los hombres valientes en la oficina vieja ayer.
La semana pasada María rompió quince platos.
Si llueve el jueves, Carmen seguirá a Pedro.
Carlos y tu hermano están estudiando los mapas en el aula ahora mismo.
Ella prefiere las motos rápidas a las bicicletas rojas.
María quiere la sopa.
La tienda está lejos del río.
¿Comió Ana en ese jardín el viernes?
¿Están bailando mis tíos en la plaza?
Todos los días nuestro amigo recuerda el cuento.
Esta mañana Carlos no lo invitó.
Los libros fueron traducidos por Elena.
Juan la ayuda todas las semanas.
Tu abuelo construyó la torre en el pueblo anoche.
Cuando llegó el ingeniero, estaba buscando los cuchillos de los granjeros.
Hay muchas llaves en esta cama.
Hay un pato en el bosque.
Él no usó nada.
En cuanto Juan lavó las bufandas del turista, las llevó.
El niño aprendió las lecciones importantes, pero no las explicó.
¿Cuánto cuesta esa pelota en el mercado tranquilo?
Cuando llegaron los abogados, estabas cantando algunas canciones.
Anoche le expliqué un problema a la actriz.
Esa camisa es más elegante que el vestido.
Trajiste pan hace tres días.
El abogado que trabaja en la escuela es alto.
María no tiene sueño hoy.
Al vecino de Lucía le gustan las patatas.
¿Estudia el profesor un mapa los lunes?
Muchas reinas comprarán el hacha de los escritores el próximo mes.
No hay enfermeras en la universidad pequeña.
El profesor le da seis peras al pintor.
Hace tres días tu primo nos trajo sopa.
El banco está cerca de la oficina nueva.
El granjero inteligente abrió su caja.
El huevo que él comió es barato.
Diego es el rey más joven de la ciudad.
¿Dónde tocaron ellos su tambor nuevo?
Esos reyes tenían sed.
No eres más famoso que el escritor.
Las mujeres que vivieron en la calle peligrosa vieron su barco.
Miguel es el abogado más rico del hotel.
Nadie recuerda su cuento largo todas las mañanas.
Mi madre te trajo la leche.
¿Qué esconderá Elena?
Ana prefiere las peras a las fresas.
Si nieva mañana, Miguel invitará a cuatro médicos.
Nadie está comprando el té en la tienda vieja.
El padre de Carmen es un gran pintor.
A ella no le gustan estas cabras.
Ellos tienen seis tortugas negras.
Él vio muchas tortugas en el bosque la semana pasada.
Muchos niños estudiarán el problema en el aula pronto.
Los patos estaban detrás del banco.
Ese lobo no es más peligroso que el león.
En cuanto ella encontró mi foto, se la envió a Pedro.
Las princesas fuertes conocen a nuestro hijo.
¿Cuándo corrieron los estudiantes a la estación?
El soldado que trabajó en la oficina grande llevó su bufanda verde.
La hija de Carlos siempre lava su abrigo amarillo.
¿Qué usará Elena?
Pronto ese estudiante comerá en esta cocina pequeña.
Nadie perdió esa bolsa.
Hay doce huevos en esta cesta.
Preferimos la moto al coche.
Las hijas de Miguel tenían miedo ayer.
Este camión es más rápido que la bicicleta.
Tus abuelas no escucharán a nadie el próximo mes.
Los abogados no encontraron nada en el parque.
Somos más amables que los soldados.
¿Está sucio el plato hoy?
Nadie vio el conejo de Ana en la plaza esta mañana.
Carmen viaja al lago todos los días.
Él está leyendo las novelas en el aula.
La biblioteca está lejos del museo interesante.
¿Cuántas puertas cerrará el escritor el próximo mes?
Cuando llegó el hombre, estaba dibujando la tortuga.
Ella no es tan amable como los médicos.
Ellos son grandes ingenieros.
El turista que trabajó en ese banco siguió al profesor.
Si nieva mañana, Pedro y nuestro abuelo visitarán a la mujer.
Mi hermano los invitará.
El viernes Diego me saludó en la calle larga.
¿Son jóvenes los reyes?
Esta mañana María escondió el regalo.
Los ingenieros que vivieron en la casa construyeron el barco.
Eres más famoso que tu padre.
El banco estaba lejos de ese museo.
Lucía nadó en el lago.
Mi hermano es más fuerte que nuestros amigos.
El vestido que la princesa llevó es verde.
Diego dibuja algunos castillos famosos y se los muestra a tu hermana.
A esta reina le gusta ese pato.
Nuestra tía limpió un sofá pesado hace dos semanas.
Ella reparó su moto, pero no se la prestó a Carlos.
Nos gusta el perro.
Si llueve el jueves, los estudiantes aprenderán el poema largo.
Lucía te siguió en el bosque hermoso.
María y mi primo pueden tocar su piano nuevo esta noche.
Las hijas de Carmen tienen miedo ahora.
El médico nos visitó el viernes.
Él tiene diez años.
¿Beberá la niña el zumo?
El coche estaba cerca del banco.
Ella volverá a la iglesia con Pedro.
El panadero que trabaja en el hospital es rico.
El camarero es más inteligente que el pintor.
La madre de Juan no le explica esa lección a mi hijo.
¿Rompió tu tío la lámpara la semana pasada?
Ellos no esperaron a nadie.
¿Lloró el panadero en la iglesia?
Él volverá a ese museo famoso pronto.
¿Dónde baila Elena todas las semanas?
La hermana de Miguel no corre porque está triste.
El escritor que vive en la ciudad ayudó a nuestro tío.
Descansamos en la playa.
Muchos mensajes fueron traducidos por las princesas.
Ocho huevos fueron vendidos por mi primo la semana pasada.
La próxima semana el hombre valiente no te prestará la camisa.
Los granjeros que viven en este castillo famoso son inteligentes.
Ellos vienen al museo con la mujer los sábados.
Elena abre la bolsa azul los domingos.
Carlos no escuchó a nadie en la escuela pequeña anoche.
¿Eligió tu amigo todos los pasteles dulces en el mercado hace tres días?
¿Quién escondió un anillo en el jardín ayer?
¿Te gustan estos perros?
¿Por qué perdió ella el billete barato?
Cuando llegó Ana, Miguel estaba reparando una lámpara.
El abogado que trabaja en el hotel es alto.
En cuanto el profesor leyó una novela, la tradujo.
El turista buscó las maletas de mi tía en el parque esta mañana.
¿Está caliente la leche hoy?
¿Cuántas peras trajo Ana?
Las mujeres que trabajaron en la escuela aprenderán algunos poemas interesantes.
María y tu padre vienen a la oficina.
Él no nada porque está preocupado.
La taza fue rota por la enfermera.
¿Dónde come el rey todos los días?
Ella nunca recuerda el poema.
Tengo prisa ahora.
Ellos me vieron en la calle.
A la princesa le gustan los pasteles.
¿Por qué buscó nuestro vecino la flor de Pedro?
¿Lloró Lucía en la iglesia anoche?
¿Qué traerás la próxima semana?
Los vecinos de Diego no tenían sueño.
¿Cuándo correrá Carlos a la playa tranquila?
Esos camareros no volvieron a esta biblioteca con tu tío.
Lucía y mi amigo descansaron en el parque porque estaban enfermos.
En cuanto ese niño escribió la carta importante, se la envió a Juan.
Ellos prefieren el vino caro al zumo dulce.
En cuanto la reina dibujó esa casa, se la mostró a María.
Cuando llegó Pedro, nuestros hermanos estaban bebiendo el zumo.
Hace dos semanas el hombre le trajo el zumo a Carmen.
Ahora mismo tus hijas te están escuchando en el teatro grande.
¿Dónde están corriendo ellos?
Juan no está estudiando el mapa.
Era un gran pintor.
Miguel escribió su mensaje en la biblioteca el viernes.
El granjero que vivió en la ciudad importante explicará ese problema difícil.
La lámpara era verde.
Ella es tan fuerte como mi tío.
En cuanto tres actrices dibujaron muchos castillos, se los mostraron a los soldados.
Él construirá una casa blanca y se la mostrará a los panaderos.
¿Por qué usan ellos esas cámaras blancas los lunes?
Hay una vaca en el bosque.
No comí en la cocina porque estaba nervioso.
Si nieva mañana, el médico no seguirá a ese soldado.
¿Cuándo viajó tu madre a este lago?
El rey no come el pan los sábados.
Cuando llegó la niña, la actriz estaba comiendo una patata.
El hombre escuchó a nuestro primo en el teatro.
Juan está esperando a esta enfermera en el hotel ahora mismo.
Si nieva el jueves, ella preparará pollo.
¿Está enferma la tortuga de nuestra hermana hoy?
La reina aprenderá nueve poemas en la universidad vieja.
Elegimos el regalo, pero no se lo dimos a Carmen.
La reina es tan joven como el estudiante.
Esta agua estaba fría.
El camarero que vive en el pueblo es fuerte.
Él no canta la canción difícil.
Los profesores que trabajan en el mercado hermoso son inteligentes.
La botella que ella abrió es azul.
Tu madre nunca recuerda la lección.
Ana corrió al río con mis abuelos hace dos semanas.
¿Nadó Carlos en el río peligroso anoche?
Ellos compraron el violín más caro de la tienda.
A Carmen y a tu vecino les gustan esas cabras negras.
El tambor que nuestro abuelo tocó es muy nuevo.
La puerta que nuestro padre cerró es azul.
Cuando llegó el abogado, mis vecinos estaban lavando las tazas de Lucía.
Las cajas que ella compró son rojas.
Ellos nunca preparan pescado.
Ese abogado a menudo canta una canción difícil en la iglesia moderna.
La próxima semana el niño los verá en la plaza tranquila.
No vamos a tocar ese piano ahora.
La naranja que él trajo es deliciosa.
¿Está bailando Juan en el teatro viejo?
Ayer cinco ingenieros cantaron las canciones en este teatro.
La semana pasada mi padre los esperó en la estación.
El profesor lo visitará el próximo mes.
El hacha que Ana escondió es muy peligrosa.
Cuando llegó nuestro hijo, Pedro estaba tocando su guitarra cara.
Esta princesa pintó el barco azul, pero no lo vendió.
Nadie llama a muchos granjeros todas las mañanas.
Esa actriz no fue al banco pequeño con Elena hace tres días.
Miguel es el turista más elegante del hospital.
Diego corrió en la calle.
¿Dónde estamos llorando?
Los panaderos traducirán un cuento largo en la universidad.
Él tiene hambre ahora.
El viernes tu hija perdió teléfonos amarillos.
El lobo que Lucía vio es negro.
La mujer que vive en esa ciudad moderna es valiente.
En cuanto las actrices estudiaron algunos mapas, los explicaron.
Los abogados que trabajaron en la escuela nueva vieron al niño.
Muchos pintores explicaron una lección en el aula pequeña.
Tu pájaro está al lado de la torre.
Las hermanas de Carmen eran muy jóvenes.
Este turista come en el restaurante los domingos.
La madre de Lucía es una buena enfermera.
¿Camina Pedro en la montaña?
María siempre come el pescado.
En cuanto muchos ingenieros pintaron este barco, lo vendieron.
Carlos no viene a la oficina vieja los sábados.
Ellos nos ayudarán pronto.
¿Cuándo viajará ella al lago hermoso?
Mi tío no corrió a la playa con Juan esta mañana.
Los relojes viejos fueron reparados por nuestro abuelo anoche.
¿Por qué buscó él estos platos el viernes?
Carmen fue al museo con tu tía.
Los escritores le traerán leche a Ana.
Los soldados prefieren el agua al vino caro.
Los profesores que trabajan en el mercado usaron algunas hachas peligrosas.
Mi hijo perdió su anillo hermoso en esa estación moderna.
Ella vuelve al hospital con Miguel todos los días.
Había tres billetes en la mesa.
Elena come un tomate barato en este restaurante.
Al camarero no le gusta nadar en ese río.
El panadero que vive en la ciudad tranquila cantó cinco canciones difíciles.
¿Está preocupado el estudiante?
Pedro nos explicará el problema importante.
La princesa siempre lee este libro en el aula.
María debe explicar muchos mapas viejos hoy.
Nuestro hermano es un gran escritor.
Si nieva mañana, ellos encontrarán esos cuchillos peligrosos.
Carlos es el pintor más elegante del hospital.
Cuando llegó María, el rey estaba bebiendo zumo.
¿Rompió mi hermano este espejo ayer?
Prefieres el periódico interesante al periódico.
Este museo es famoso.
Dos escritores vendrán al museo.
Los sombreros que Miguel llevó son blancos.
En cuanto ella lavó seis faldas, las llevó.
¿Invitaron ellos a los reyes?
Esas niñas te saludarán en la oficina.
Carmen y nuestra tía no deben cerrar maletas pesadas esta noche.
Tu primo compró la fresa más dulce de la tienda.
A los camareros les gusta dormir.
Nadie compra estas flores rojas en el mercado.
La abuela de Carlos a menudo visita a mis vecinos.
Él aprendió una lección, pero no la explicó.
Hay ocho billetes en esta mesa.
¿Por qué elegirá nuestra tía el pastel la próxima semana?
Los profesores que trabajan en el restaurante nuevo seguirán al hombre.
¿Cantó ella todas las canciones esta mañana?
Estoy traduciendo muchos cuentos en la universidad ahora mismo.
Los problemas eran más difíciles que las lecciones.
Prefieres la bufanda al vestido.
Ellos siempre beben vino en ese jardín grande.
Algunas reinas no van a cerrar una puerta ahora.
Hay un libro en esta silla.
Ella no tiene que visitar el museo esta noche.
Cuando llegó Diego, Pedro estaba buscando las botellas de la enfermera.
Él compra mi flor amarilla y se la envía a las mujeres.
El ingeniero limpió la ventana, pero no la cerró.
Lucía rompió su lámpara hace dos semanas.
Cuando llegó el médico, estabas vendiendo el teléfono de Diego.
Esta enfermera era más alta que los escritores.
¿Por qué está pintando mi hermano una pared ahora mismo?
Ahora mismo la actriz está construyendo una escuela en el pueblo moderno.
La mujer que vivió en la casa encontrará esas hachas peligrosas.
Elena a menudo come esta carne en la cocina.
El arroz que la niña cocinó es delicioso.
Tu hijo le traerá esta sopa a Miguel.
Carlos y nuestro tío tradujeron cuatro periódicos hace dos semanas.
A menudo abres una puerta.
Los pintores ayudaron a este estudiante hace tres días.
En cuanto ellos escribieron la carta de María, se la enviaron a mis abuelos.
Ella compró el sofá más pequeño de la tienda.
Esas bolsas son más pesadas que las cestas.
Nos gusta dormir en el jardín.
Él no está esperando a la tía de Carmen ahora mismo.
Los sofás son muy cómodos.
Puedo llamar al granjero esta noche.
Mi padre no invitó a nadie la semana pasada.
Los regalos que abrimos son muy caros.
Ella escuchó al rey.
No quiero usar coches hoy.
¿Cuánto cuesta esa silla en el mercado hermoso?
Juan tiene siete años.
No hay llaves en esta cama.
¿Quién está estudiando un mapa ahora mismo?
Él esconderá el anillo hermoso en este jardín tranquilo la próxima semana.
¿Dónde saludó nuestro vecino a esas mujeres?
Mis conejos estaban delante del lago.
Las cartas son importantes.
En cuanto él escribió su mensaje, se lo envió a Lucía.
Todos los anillos fueron encontrados por Pedro esta mañana.
Esa princesa quiere tocar su guitarra nueva ahora.
Muchas actrices me prestaron las motos rápidas.
Las revistas de nuestro hermano no son nuevas.
El abogado que trabajó en el banco escuchó a los ingenieros.
¿Te gustan las tortugas negras?
Diego no tiene que llevar un abrigo mañana.
Pedro duerme en la cocina pequeña porque está cansado.
El soldado que vive en la ciudad moderna perdió la pelota barata.
¿Cuánto cuesta el pan en la tienda?
El hombre va a saludar a María en la calle esta noche.
¿Por qué traerán ellos ese huevo?
Anoche los abogados buscaron nuestra bolsa en esa oficina vieja.
¿Bailó Juan en el teatro hace tres días?
Si llueve el jueves, ellos no traerán una pera.
Cuando llegaron tus tíos, Elena estaba limpiando ese camión verde.
Lucía tiene el piano de nuestra hija.
¿Dónde están mis lámparas? No las puedo encontrar.
Nuestra taza está rota.
El barco fue construido por el hombre.
Miguel es el panadero más valiente del pueblo.
¿Quién recuerda su poema interesante los lunes?
Había seis panaderos en el hospital.
¿Cuándo viajó Ana al lago?
Los soldados que trabajan en la escuela son elegantes.
¿Te gusta el lobo negro?
Hace tres días mi madre perdió ese teléfono amarillo en la playa.
Ella siempre traduce seis periódicos.
Nuestro hijo vino al museo ayer.
Si nieva mañana, las niñas pintarán la pared.
Juan lloró en la iglesia porque estaba nervioso.
Esa torre no está delante de esta biblioteca.
¿Dónde lloraron ellos?
Había algunos gatos en la playa tranquila.
Todas las mañanas la actriz usa veinte lápices.
¿Recuerda tu hijo un poema?
Nadie lee la revista los sábados.
El sombrero que mi tío eligió es amarillo.
¿Está triste tu padre hoy?
La princesa puede comer siete tomates baratos.
Los tomates fueron vendidos por nuestro primo el viernes.
¿Por qué aprendió el escritor algunos poemas el viernes?
Ella no quiere la pera.
El profesor que vive en la calle es fuerte.
Él nos ayudó en la oficina grande.
¿Quién rompió los platos la semana pasada?
Cuando llegaron mis abuelas, la reina amable estaba comiendo el queso.
Hay veinte lápices en esta mesa.
¿Comió Ana en el restaurante elegante esta mañana?
Las tortugas que él vio son negras.
Nuestro abuelo es un buen profesor.
Carlos es el médico más inteligente del hotel.
¿Qué abrieron los granjeros ayer?
¿Qué están estudiando los estudiantes ahora mismo?
El panadero aprenderá las lecciones y las explicará.
¿Lloraron tus hermanas en la iglesia hermosa hace dos semanas?
Mi madre te prestó las cámaras de los reyes el viernes.
Ella corrió a este parque tranquilo con el abogado.
Carmen es la reina más alta del pueblo.
Tus hijas prefieren las motos a los coches amarillos.
Diego es el granjero más rico del hospital.
Lucía a menudo lleva su bufanda en la escuela nueva.
La novela de las niñas es muy larga.
¿Seguirá Miguel a estos camareros en este bosque pronto?
Esas bicicletas son más rápidas que los camiones.
El pájaro estaba al lado de la biblioteca.
Hace dos semanas el niño no corrió en el bosque.
El escritor que vive en ese castillo es rico.
Carmen descansa porque está enferma.
Eres tan alto como la enfermera.
¿Está rota la ventana hoy?
Ellos a menudo compran esta manzana.
Los lunes Pedro le explica el problema a Juan.
¿Cuántos violines tocó la enfermera esta mañana?
El pintor que trabaja en el banco recordó nuestro cuento largo.
Elena siempre bebe el agua en la cocina pequeña.
Si llueve el jueves, Carlos llamará a nuestra tía.
María necesita una falda.
Esas cajas son pesadas.
Esta cama es tan cómoda como el sofá.
La mujer es más amable que Carlos.
Cuando llegó María, estaba reparando un reloj.
¿Estaba fría la sopa?
Él conoce a mi hijo.
El mercado no está detrás del banco moderno.
Elena le explica todos los problemas a Diego los domingos.
Carmen le venderá algunas mesas a Pedro.
El niño irá al restaurante pronto.
El turista que vivió en la ciudad es valiente.
¿Por qué encontrará el pintor su reloj?
Algunos soldados siempre beben el agua en el jardín grande.
¿Duerme tu padre en la cocina todas las mañanas?
A ella le gusta caminar en la montaña peligrosa.
Mi abuela no visitará a nadie.
Ellos quieren tocar esa guitarra barata en la plaza esta noche.
Si llueve el jueves, él saludará a muchos profesores.
El turista joven invitará a nuestro abuelo.
Nuestro abuelo le vendió todas las camisas negras al hombre.
¿Cuántos pasteles vendió Miguel?
Compraste la fresa más dulce de la ciudad.
Esa novela fue traducida por Ana.
Las hijas de Lucía necesitan abrir cuatro botellas ahora.
La bicicleta es más rápida que la moto.
¿Qué recuerda mi madre todos los días?
¿A quién seguirá Juan en esta calle el próximo mes?
A cuatro mujeres les gustan los perros negros.
Ocho periódicos interesantes fueron traducidos por las princesas esta mañana.
Todos los días la abuela de Carmen vuelve al puente.
El camarero bailó porque estaba contento.
Ella escondió el anillo caro en la casa hace tres días.
El médico que trabajó en el hotel es joven.
Esos abogados compraron la fresa más dulce de la tienda.
¿Escuchará Carlos a tu vecino el próximo mes?
Ese pintor no corre en el parque porque está preocupado.
¿Cuántas tazas lavaron ellos?
Este mensaje no es más interesante que el periódico.
Nunca llevamos nada.
Nuestro amigo la esperó en la estación.
Los ingenieros que vivieron en el pueblo son valientes.
¿Descansaron mis tíos en el hotel?
Ella prefiere las bufandas a los sombreros azules.
¿Quién dibujó diez osos anoche?
Lucía y nuestra hija venden el pan en el mercado hermoso los domingos.
Ellos tienen que comprar el café mañana.
Eres tan valiente como la reina.
Anoche el escritor cerró la botella de Ana.
El viernes viajamos al lago grande con mis primos.
A él no le gusta bailar en la plaza.
Tu primo no era fuerte.
Hay un huevo en esta cesta.
¿Dónde está el cuchillo? No lo puedo encontrar.
Nuestro padre escribió estas cartas y se las mostró a tu amigo.
Ella le dará una pera al rey el próximo mes.
Las abuelas de Miguel pueden preparar el pollo ahora.
No los vi en la plaza anoche.
A la enfermera amable le gusta esa bufanda verde.
El camión no está lejos de la universidad.
Debes estudiar el mapa de mi hermano hoy.
Los niños elegantes comen en el restaurante todas las mañanas.
El puente fue construido por el panadero ayer.
Diego me venderá un vestido.
El primo de María escondió la llave vieja en el jardín hermoso hace tres días.
Estas cabras son blancas.
A menudo recuerdo estos cuentos.
Él escribe este mensaje y se lo envía a Elena.
El abogado le vendió el espejo pesado a Diego.
El hombre limpia las bicicletas y las usa.
Abrimos una bolsa hace tres días.
Había un lápiz en esta silla.
¿Está fría la leche?
¿Cuándo volverá la reina al museo?
Pedro escuchó a tu tío en el teatro la semana pasada.
Los hombres que trabajaron en esa tienda son jóvenes.
El viernes los ingenieros no lo siguieron en el bosque tranquilo.
El amigo de Elena compró el teléfono más barato de la ciudad.
Nuestros relojes están rotos.
Hay dos cabras en la playa grande.
El pan que Ana trajo es delicioso.
El viernes le vendiste las mesas a nuestro vecino.
Carlos es el turista más inteligente del hospital.
Era un buen estudiante.
Los perros no están cerca del lago tranquilo.
¿Quién invitará al amigo de Miguel?
Muchos platos fueron rotos por el estudiante.
Los conejos están detrás de la universidad.
La hija de Lucía a menudo compra este pan en ese mercado.
En cuanto Carmen y mi hermana aprendieron la canción, la cantaron.
Vamos a cerrar la maleta esta noche.
Ellos comerán en la cocina pequeña la próxima semana.
Esta mañana Pedro no me ayudó en esa oficina.
Pedro buscó algunas botellas en la oficina.
El ingeniero que vive en este pueblo moderno comerá la patata deliciosa.
El granjero vio a María.
El soldado compró el sofá más cómodo de la tienda.
¿Qué rompieron las niñas hace dos semanas?
Ellos nadaron en el río anoche.
La silla fue reparada por Miguel.
Ana eligió los pasteles, pero no se los dio al camarero.
La princesa prefiere el vino al agua.
Si nieva el jueves, Juan llamará al granjero.
Cuando llegó mi padre, Carmen estaba buscando todas las pelotas.
El pato estaba al lado de la universidad.
La mesa fue pintada por el rey.
Esa cama es cómoda.
El pato estaba detrás de la montaña.
Hay tres naranjas en esta cesta.
Ella le trajo el vino a Juan.
El reloj fue reparado por el turista.
La mujer irá al teatro el próximo mes.
Prefiero los periódicos interesantes a las revistas.
¿Cuántos regalos elegirá ella la próxima semana?
¿Quién perdió las llaves hace dos semanas?
Él no traerá las flores del profesor el próximo mes.
Elena no vendrá a ese pueblo pronto.
La enfermera que trabaja en el hotel es amable.
¿Te gustan los pájaros?
¿A quién invitó el niño la semana pasada?
Los médicos que viven en la calle son elegantes.
Esa carta es más importante que el mensaje.
Hay una llave en esta cama.
Cuatro ingenieros no caminaron en la playa porque estaban ocupados.
El parque hermoso está cerca de ese restaurante elegante.
No descansamos porque estábamos ocupados.
Había nueve billetes en esta mesa.
¿Cuántos libros leerá María en el aula?
Había un billete en esta silla.
¿Qué lleva mi madre en esta escuela todas las semanas?
Carlos corrió al río largo con tu abuelo hace tres días.
¿Por qué encontrarán las mujeres tu taza verde?
Veinte pájaros durmieron en el jardín hermoso ayer.
Nuestro hijo escondió un hacha peligrosa en la casa esta mañana.
El zumo que él bebió es muy dulce.
Le explicaremos un problema a mi amigo la próxima semana.
Todas las semanas ella camina en el bosque.
Ese abogado limpiará la ventana la próxima semana.
Había un conejo en esa montaña peligrosa.
Él es un gran pintor.
Esta reina nunca abre una maleta.
Ella no le vendió el sombrero de Juan al soldado.
Muchos escritores rompieron los espejos viejos.
Esta princesa dibujó diez águilas en el aula pequeña el viernes.
El ratón está lejos de ese puente.
El abuelo de Carmen prefiere la naranja dulce a la manzana.
Viajamos al lago grande.
¿Dónde explicó el hombre los mapas de Pedro?
¿Saludó el camarero a los hijos de María en la plaza anoche?
Elena a menudo lee su carta en el aula.
Las ventanas fueron pintadas por tu hija.
Miguel lavó quince abrigos amarillos y los llevó.
¿Cuándo volverá nuestro padre a la escuela?
¿A quién visitará Ana?
Mis primos son buenos médicos.
Perdiste esta foto en la estación moderna hace dos semanas.
A ella le gustan estas galletas dulces.
Algunos reyes esperaron a Juan esta mañana.
Nuestra tía debe vender un huevo esta noche.
¿Cuánto cuesta esa manzana?
Esta torre está delante del puente.
El museo famoso no estaba cerca del banco.
Los profesores le trajeron esta leche a Pedro.
¿Es valiente tu abuela?
Él construyó diez castillos, pero no se los mostró al escritor.
María encontró su foto vieja, pero no se la mostró a Carlos.
La cámara fue reparada por tu hija.
Ellos deben lavar las tazas ahora.
En cuanto los profesores altos limpiaron una ventana, la cerraron.
El periódico fue traducido por mis vecinos.
El granjero compró el sofá más cómodo de la ciudad.
Si nieva el jueves, nuestras hermanas no pintarán muchas puertas.
A los niños fuertes no les gustan esas fresas baratas.
No quiero té.
¿Quién tocará su piano el próximo mes?
La tía de Ana no corrió porque estaba nerviosa.
Tus gatos están delante del hospital.
Algunos panaderos vinieron al museo.
El libro fue escrito por Diego.
¿Por qué recuerda el panadero estos poemas?
¿Dónde explicamos algunos problemas importantes?
La actriz que vivió en el pueblo es rica.
¿Cuántos regalos esconderán ellos en el jardín?
Lucía correrá a la playa tranquila con Miguel la próxima semana.
Esta actriz no necesita cocinar el pescado en la cocina.
Ellos no esperarán a nadie en la estación nueva.
¿Por qué dibujó el escritor siete águilas blancas hace tres días?
Comes en este restaurante los lunes.
Ella no baila.
Ella nos ayuda los sábados.
Esa enfermera siempre canta la canción.
Los platos están rotos.
Ese museo es tan famoso como el castillo.
Él volverá al banco.
El hombre prefiere el periódico interesante a la novela larga.
Él perdió la bolsa de la enfermera en la estación la semana pasada.
Elena cantará una canción difícil en la iglesia pronto.
Esa cesta no es tan cara como la pelota.
Hay tres granjeros en el puente.
En cuanto cinco turistas repararon diez motos verdes, se las prestaron a Juan.
Había doce peras en esta cesta.
La princesa te siguió en la calle ayer.
A Carmen le gustan los vestidos amarillos.
El mercado no está lejos de la torre.
Él nos prestará los lápices.
¿Dónde come la reina el pescado?
¿A quién verán ellos en la plaza pronto?
Algunos cuchillos fueron encontrados por mi hermano.
El próximo mes ella escuchará al ingeniero en el teatro.
Cuando llegaron los pintores, esta enfermera estaba dibujando su gato negro.
Muchos espejos fueron rotos por nuestros tíos.
El hermano de Lucía leyó esas cartas y las escondió.
Los libros interesantes fueron escritos por Carlos.
Esos sofás son más cómodos que las camas.
Ana y nuestro primo aprendieron algunos poemas largos esta mañana.
La torre está al lado del parque.
En cuanto el abuelo de Pedro leyó una carta importante, la escondió.
Había dos caballos en la playa.
María y mi tía comieron en esa cocina hace tres días.
Miguel te traerá vino.
Esos abogados nunca cantan una canción difícil.
El camarero no quiere comer una galleta esta noche.
Compramos la falda más elegante de la tienda.
Somos tan famosos como Lucía.
¿Quién está bebiendo el agua?
Tu primo aprendió muchos poemas anoche.
Tus vecinos no pueden lavar el sombrero verde ahora.
Ella tenía prisa.
La biblioteca está cerca de esa torre.
Ahora mismo estoy buscando las bolsas del rey en la oficina.
Nuestras abuelas comprarán la leche en el mercado la próxima semana.
Él compró la fresa más barata de la ciudad.
¿Te gusta esta manzana deliciosa?
Las actrices eran más inteligentes que el soldado.
Ellos prepararon el café y se lo ofrecieron a Diego.
No hay sombreros en esta mesa.
El soldado que trabajó en el hospital pintó estas paredes.
A las mujeres les gusta ese tomate barato.
Él nos visitó el viernes.
¿Qué abrirá ella?
Tenemos que lavar mi botella esta noche.
Mi madre limpió muchos coches, pero no los vendió.
Ellos llevaron camisas en el teatro ayer.
Carlos no te siguió en el bosque.
La hija de Carmen compró la manzana, pero no se la dio a nuestro hijo.
Esa camisa es más elegante que la falda.
¿A quién invitó Carmen?
La cama es tan cómoda como el sofá.
Ellos no corrieron al río.
En cuanto muchos profesores aprendieron una lección, la explicaron.
¿Por qué vende el estudiante el pan todas las semanas?
Si llueve mañana, Carlos elegirá una flor.
Cuando llegó Miguel, estábamos bebiendo el vino.
Muchos billetes fueron encontrados por Elena.
Prefieres el camión rojo a la bicicleta azul.
El granjero que vive en el castillo nuevo es joven.
En cuanto los hombres prepararon el té, se lo ofrecieron a las princesas.
Ella siempre estudia mi mapa en el aula.
El camarero les traerá la sopa a tus tíos.
Ana lloró en la iglesia moderna porque estaba nerviosa.
Él reparó el barco rojo y se lo prestó a mi amigo.
Diego a menudo limpia una moto rápida.
En cuanto ella estudió estos problemas importantes, los explicó.
Ellos no tenían sed.
Ese abrigo es muy cómodo.
Nos gusta el pollo delicioso.
Tu madre es más elegante que la princesa.
¿Limpió la actriz los espejos pesados ayer?
Este estudiante nunca toca nada en el parque.
¿Baila Pedro en la plaza los sábados?
Esta universidad grande está detrás del río.
Si nieva el jueves, él no verá un conejo.
Este plato fue roto por Diego.
El camarero es elegante.
Ahora mismo tus hermanos están siguiendo a la mujer.
María saludó a Miguel en la calle esta mañana.
¿Comerá el abogado algunas patatas en el jardín pronto?
Mis tías le venderán ese coche a Lucía.
El pintor nunca canta nada en la iglesia vieja.
Los vimos en el parque hermoso la semana pasada.
El rey prefiere el agua al zumo dulce.
El hijo de Elena le explica las lecciones a Pedro.
Ella tiene miedo ahora.
Si llueve mañana, cinco panaderos no traerán un lápiz.
Ellos les trajeron la leche a nuestros hijos.
Tu abuelo le vendió el sombrero blanco a mi vecino el viernes.
Tus abuelos recordaron los cuentos largos hace dos semanas.
En cuanto mi madre dibujó la casa, se la mostró a la reina.
Al escritor no le gusta dormir.
Diego leyó su revista, pero no la tradujo.
El abogado no escuchará a nadie en la escuela pequeña pronto.
Nuestras hijas le venderán una cama a nuestro amigo.
A Elena le gusta el queso caro.
Mi hermano está construyendo barcos en este pueblo tranquilo.
María les traerá leche a los médicos pronto.
Los pintores lavaron siete abrigos, pero no los llevaron.
La abuela de Diego es una gran actriz.
Ellos encontraron la foto y se la enviaron a tus tías.
Los domingos muchos soldados lo ayudan en la escuela.
Era un buen profesor.
¿Escondió él los anillos el viernes?
Descansamos porque estábamos cansados.
¿Dónde lloró la enfermera hace tres días?
Ana prefiere los vestidos azules a las faldas.
¿Cuánto cuesta esta guitarra?
La hermana de Juan visitó muchas iglesias la semana pasada.
¿Dónde caminó ella hace tres días?
Ella a menudo usa esa cámara amarilla.
Carmen perdió una pelota roja.
¿A quién llama Pedro?
Este abrigo es más cómodo que tu abrigo.
La maleta de Ana no está vacía.
¿Por qué buscó mi amigo esa pelota hace dos semanas?
La abuela de Carlos prefiere la bufanda verde a la camisa.
Los hombres que trabajaron en el banco grande aprendieron todos los poemas.
Ellos construyeron la casa nueva, pero no se la mostraron a Juan.
Si nieva el jueves, los panaderos estudiarán un problema difícil.
Si llueve el jueves, el profesor inteligente cerrará la caja.
Había un lápiz en la silla.
Si nieva mañana, Carmen tocará ese violín.
A ellos les gustan estos lobos.
Lucía le explicó una lección al panadero.
Muchos granjeros no nadaron porque estaban preocupados.
Los granjeros que trabajan en el banco esperaron a Miguel.
¿A quién saluda María todas las mañanas?
El médico que vive en el castillo es amable.
La mujer fuerte compra su lápiz y se lo presta al panadero.
¿Dónde están las maletas? No las puedo encontrar.
Nuestro tío es un buen vecino.
¿Quién ayudará al rey la próxima semana?
Nadie abre las botellas de tu amigo los lunes.
¿Están durmiendo los camareros en la cocina ahora mismo?
Esta mañana mis tías encontraron lámparas en la estación vieja.
Tu padre prefiere las naranjas baratas a las fresas dulces.
¿Cuándo vino Carlos al museo?
¿Te gustan esos huevos baratos?
El arroz que ella preparó es delicioso.
Las actrices repararon una cámara y se la prestaron a Ana.
Eres más alto que Pedro.
Miguel pintará la pared.
Soy un gran pintor.
¿Descansó Lucía en el hotel hace tres días?
El teléfono que ellos repararon es muy caro.
En cuanto la princesa inteligente pintó el barco, lo vendió.
El hombre no le trajo esta sopa a Carlos.
Él aprendió esa canción difícil, pero no la cantó.
Él siempre vende ese tomate.
¿Cierra ella muchas puertas azules?
La enfermera que vivió en la ciudad importante es fuerte.
Este rey le explicará este problema al médico la próxima semana.
Ahora mismo no estamos escuchando a nuestra madre en el teatro moderno.
A menudo explico el mapa de los estudiantes en el aula pequeña.
Hay doce cámaras en esta mesa.
¿Está bailando la reina en el parque tranquilo?
Las hermanas de Elena siempre lavan esta bufanda verde.
Cuando llegó Carmen, Juan y mi padre estaban estudiando esos mapas.
Juan nunca canta una canción difícil.
El puente está al lado del hotel.
Nuestra tía debe usar un hacha ahora.
¿A quién visitaron los reyes el viernes?
El abrigo de la actriz es muy cómodo.
Había muchos niños en este pueblo.
Ellos traerán el té.
Tus hijos a menudo llaman a mis abuelos.
El turista que trabaja en el hospital buscó su pelota.
Ella siempre saluda al abogado en la oficina nueva.
¿Cuánto cuesta el lápiz?
No perdí nada anoche.
El hombre que trabaja en el restaurante tradujo su periódico interesante.
Carmen y tu vecino no son tan famosos como mi primo.
Nuestra hija descansa porque está enferma.
Ella era una buena enfermera.
Ayer Lucía esperó a los camareros.
María construyó cuatro casas y se las mostró a Diego.
Los ingenieros que viven en la calle peligrosa leerán esta revista.
Había quince huevos en la cesta.
Ese niño no era valiente.
Diego me invitará.
¿Por qué está dibujando mi abuelo el león?
Ahora mismo ellos la están escuchando en esa escuela.
Pronto el profesor irá al lago con los estudiantes.
Cuando llegó la niña, el médico joven estaba pintando puertas.
Nadie rompió la lámpara del granjero.
Ellos abren mi regalo.
El ingeniero que trabaja en la tienda es rico.
Nadie cantó la canción difícil en esa iglesia grande esta mañana.
¿Quién escuchó todos los cuentos en este teatro ayer?
La flor que traje es roja.
Tu madre no ayuda al padre de Elena.
Ana le vendió una bicicleta al abogado la semana pasada.
Algunas cabras comerán en esta cocina esta noche.
Ella lloró en la iglesia porque estaba triste.
Cuando llegaron las mujeres, los abuelos de Miguel estaban lavando este plato nuevo.
¿Recuerda el turista los cuentos largos todas las mañanas?
¿Cuántos cuentos escucharon ellos hace dos semanas?
En cuanto nuestro hermano escribió su carta importante, la escondió.
Diego es el ingeniero más amable del hospital.
No vamos a beber zumo hoy.
El primo de Elena vio un gato en esta calle tranquila anoche.
Los libros fueron escritos por Carlos.
¿Cerró María una bolsa blanca esta mañana?
El abogado que vivió en el pueblo es joven.
Miguel nunca abre nada.
Él lee los mensajes de María y los traduce los domingos.
Debes visitar a tu padre esta noche.
El estudiante limpió la ventana y la cerró.
Somos grandes escritores.
¿Cuánto cuesta esa botella?
Mis amigos no me prestan los camiones de las mujeres todos los días.
Todas las semanas recuerdo el cuento.
El tío de Juan no nos ayudó en la oficina pequeña hace tres días.
Él está buscando las fotos en la oficina.
Nuestro hijo a menudo come la sopa en el jardín.
Prefieres los coches a las bicicletas rápidas.
A Carmen le gusta la carne deliciosa.
Tu tía no cocinó el pollo en esta cocina.
Ella quiere estudiar una lección importante.
A ella le gustan los conejos negros.
¿Por qué perdió nuestra madre tu anillo?
Los espejos viejos fueron rotos por Pedro.
¿Por qué usará él tu lápiz amarillo?
La niña no le explicó la lección a Juan.
Lucía está llorando en la iglesia moderna ahora mismo.
¿Llamó él a los pintores el viernes?
El tío de Pedro no nada en el río porque está preocupado.
El restaurante estaba detrás del bosque.
Eres más alto que el turista.
El gato está lejos del castillo.
Los hermanos de Lucía siempre compran nuestra flor roja en esa tienda vieja.
Las hijas de Miguel no le prestaron el sombrero a Elena anoche.
La universidad moderna está delante de esa estación.
La mujer nunca canta una canción.
El amigo de Diego prefiere el vino caro al agua.
¿Vio el panadero quince patos hace dos semanas?
Carmen prefiere los mensajes a los periódicos.
Si nieva el jueves, la niña buscará la cesta de Pedro.
Si llueve el jueves, Ana tocará su tambor caro.
El castillo que ellos construyeron es muy pequeño.
Mi hermano le explica este problema a Carmen.
Tu amigo nos envió las flores de Juan.
Viajas al lago hermoso.
Los profesores que vivieron en la casa moderna son ricos.
La galleta barata fue vendida por Miguel.
No podemos limpiar el espejo pesado hoy.
En cuanto ella preparó este café, se lo ofreció a nuestra madre.
Si llueve mañana, el médico estudiará los mapas de Elena.
Si nieva el jueves, Lucía elegirá las faldas elegantes.
El camarero nunca escribe nada en esa biblioteca.
Carlos le da la pera a tu vecino.
Todos los camiones fueron reparados por Diego ayer.
Estoy comiendo en este jardín ahora mismo.
Cuando llegó mi primo, estos hombres estaban construyendo el barco.
¿Qué perdimos en la estación ayer?
En cuanto el pintor compró tu camisa, se la prestó a Ana.
¿Está fría la carne?
¿Cuándo vinieron las enfermeras a ese museo?
Tu maleta está cerrada.
Esa cabra duerme en la cocina los lunes.
Diego lloró en la iglesia nueva la semana pasada.
La próxima semana las hermanas de María no le traerán esta sopa a mi abuelo.
Ella trajo ese pastel el viernes.
Los niños nos explicarán una lección el próximo mes.
¿Cuánto cuesta esta pelota?
Las reinas no caminaron en ese bosque anoche.
El niño valiente siempre usa esos coches rápidos.
¿A quién seguirá María el próximo mes?
Los granjeros no son más fuertes que el escritor.
Este turista dibuja un castillo hermoso y se lo muestra al niño los sábados.
Carlos y nuestra hermana quieren saludar a las princesas ahora.
Esos reyes llevan bufandas en la escuela.
Algunos abogados explican un problema importante.
Estas enfermeras repararon una bicicleta, pero no se la prestaron a Carlos.
Nadie perdió su llave.
Él viaja a la montaña con la reina los domingos.
La semana pasada él no explicó muchos mapas en el aula.
Tu abuela es alta.
¿Llamará nuestra hermana a esta niña la próxima semana?
Nuestra abuela prefiere la fresa barata a la pera dulce.
A la tía de Miguel le gustan las tortugas blancas.
El teléfono que mi hermano perdió es verde.
Esas cartas son tan importantes como los mensajes.
Si nieva mañana, la actriz no beberá este vino.
¿Cuántos cuentos recordó tu vecino?
El pescado que Lucía preparó es delicioso.
En cuanto Juan limpió una ventana, la cerró.
Tu vecino abre mi regalo todas las semanas.
¿Quién perdió un teléfono rojo hace dos semanas?
La semana pasada el granjero explicó el problema.
Diez sillas fueron pintadas por la niña.
Este oso no era más peligroso que el lobo.
Ellos vieron un gato.
El turista que trabaja en el hotel cómodo esperó a la tía de Elena.
El estudiante tiene que limpiar la moto rápida hoy.
En cuanto nuestro padre aprendió la lección, la explicó.
El estudiante no les explica la lección difícil a los soldados.
A Pedro le gustan las naranjas.
Ese león es más fuerte que el oso.
Mi padre la saludó en la plaza grande hace tres días.
El médico que vivió en este pueblo cocinó este arroz.
Carmen siempre prepara una patata en el restaurante.
La torre está cerca de ese hotel.
A nuestros abuelos les gustan los osos.
Preferimos el periódico interesante a la novela larga.
Carlos le traerá la sopa a Carmen.
Ellos les explican todos los problemas a los panaderos.
A la reina amable le gusta el café.
En cuanto ella aprendió la canción, la cantó.
Cuando llegó Juan, tu hija estaba comiendo el tomate.
María visitará a los soldados amables.
Si llueve mañana, el ingeniero saludará a Ana.
Él no rompió su lámpara verde hace tres días.
Este hombre era más inteligente que Miguel.
Miguel es el escritor más rico de la ciudad.
Lucía y tu abuela no necesitan seis cuchillos peligrosos.
El abogado que trabajó en la tienda es rico.
Cuando llegó el rey, las hijas de Ana estaban bebiendo té.
¿Dónde lloró el soldado?
Diego tiene la tortuga blanca.
Esta leche está caliente.
El camión es más rápido que la moto.
Nuestro hermano es un buen profesor.
La princesa eligió el regalo y se lo dio al camarero esta mañana.
Pedro duerme en el jardín porque está cansado.
Lucía es la mujer más joven del hotel.
Mi madre le vendió los camiones a Pedro.
El soldado que vive en la ciudad es valiente.
El panadero era más inteligente que tus hijos.
Ayer los camareros no volvieron a la torre.
Cuando llegó María, mi vecino estaba comiendo el pescado.
¿A quién invitó Carmen el viernes?
La actriz escuchará a nuestras hermanas el próximo mes.
Mi botella es azul.
Mis hijos están buscando nueve hachas peligrosas ahora mismo.
Hay una manzana en esta cesta.
En cuanto Carlos reparó la moto, se la prestó al escritor.
¿Es pesado el sofá?
El estudiante compró el abrigo más elegante de la tienda.
Miguel no necesita los cuchillos de Carmen.
Cuando llegó el pintor, nuestro primo estaba lavando las tazas.
Tu madre reparó muchos coches rápidos y se los prestó a mi hija.
Lucía le explica algunas lecciones importantes a la enfermera.
La biblioteca nueva está al lado de la casa.
Nuestro primo comió el tomate barato en el restaurante.
Los hermanos de Juan aprendieron la canción difícil, pero no la cantaron.
Elena le venderá el sofá cómodo a la actriz.
La bolsa que Carlos vendió es azul.
Los niños altos eran muy jóvenes.
Tu primo a menudo traduce los periódicos en la universidad.
Elena y tu hijo vieron a mi amigo en la calle hace dos semanas.
Cuando llegó nuestra hija, el profesor estaba preparando este pollo.
Los médicos siempre cierran la caja.
Cuatro profesores nunca traducen algunas novelas largas.
No les traeré la sopa a las actrices.
Había seis patos en este bosque.
Él escondió ese anillo en el jardín hermoso esta mañana.
Algunos escritores no tienen mi piano.
¿Dónde está el hacha? Mis tías no la pueden encontrar.
Todos los días nuestras abuelas van a la estación con Diego.
El vino que los camareros trajeron es muy caro.
Cuando llegó Juan, tus hermanos estaban tocando su guitarra nueva.
El plato rojo fue roto por el rey.
Las bufandas que el turista lavó son amarillas.
¿Cuánto cuestan esos pasteles en el mercado?
Ana no nos esperará el próximo mes.
Los ingenieros a menudo estudian su mapa.
María es más joven que Pedro.
Los abogados llevaron camisas hace dos semanas.
Esa enfermera debe ayudar a Lucía.
¿Descansó la niña en este parque grande el viernes?
Nuestra abuela prefiere el camión rápido al coche azul.
¿Escondió Miguel tu caja roja ayer?
El pájaro está delante del río.
Ella dibujó la casa y se la mostró a María anoche.
En cuanto ella leyó una carta, la escondió.
No somos tan jóvenes como mi tía.
Esta mesa cara fue pintada por el panadero.
El lápiz es verde.
Tus amigos son más elegantes que tus hijos.
Mi tío está vendiendo la naranja ahora mismo.
¿Cuántas cámaras usó Carlos hace tres días?
No necesitamos abrir el regalo ahora.
¿Quién bebió esta agua esta mañana?
Él era más valiente que Elena.
Le expliqué el problema al estudiante la semana pasada.
Prefieres la leche al café.
El pato estaba lejos del banco moderno.
¿Por qué invitaron ellos a nuestros abuelos ayer?
El pato está detrás de la plaza.
El pintor que trabajó en el hospital es amable.
Diego eligió diez faldas hace tres días.
Tienes que leer mi revista en la biblioteca ahora.
Tu padre es un gran pintor.
Cinco princesas no los ayudaron en la escuela vieja.
Ana encontró esa llave, pero no se la dio a mi vecino.
Las hermanas de Pedro eran más valientes que el turista.
Podemos vender muchas naranjas dulces en el mercado esta noche.
Las niñas te enviaron los regalos de Carlos el viernes.
María compró la lámpara más pequeña de la ciudad.
Había veinte hombres en ese pueblo.
¿A quién está escuchando Elena en el teatro viejo ahora mismo?
El próximo mes el hombre me venderá esta moto azul.
Hace dos semanas este soldado no aprendió el poema largo.
Ese ratón está durmiendo en la cocina ahora mismo.
El billete que él perdió es muy barato.
¿Te gusta este perro?
La galleta que el camarero comió es muy dulce.
¿A quién visita ella?
La reina no saluda a nadie todas las mañanas.
La semana pasada el soldado no llamó a la actriz.
¿Dónde nadaron nuestros amigos?
El museo interesante estaba delante del río.
¿A quién escuchaste?
Muchas princesas siempre estudian muchos mapas en el aula pequeña.
Prefiero la pera barata a la fresa.
Hay una pera en esta cesta.
Ella no verá a nadie en esta calle pronto.
Cuando llegó el granjero, el médico amable estaba limpiando este sofá.
A Ana le gustan esas galletas.
Miguel y tu hermana lo esperarán en la estación el próximo mes.
Este periódico fue traducido por Lucía.
Mi hija lavará una falda y la llevará.
Él no corrió en el parque porque estaba nervioso.
Tus sombreros están limpios.
Las sillas son rojas.
El abogado conoce a nuestra tía.
Nuestros abuelos la ayudarán.
Las mujeres altas son muy famosas.
¿Comen las actrices la carne?
Mi padre está cocinando arroz en el restaurante ahora mismo.
Esos barcos eran más rápidos que las bicicletas.
Hace dos semanas el rey corrió a esa playa con Pedro.
Carmen a menudo escribe la novela.
Al pintor inteligente le gustan estas cabras blancas.
Tus abuelas tenían sueño.
Ellos le venderán el abrigo a Diego la próxima semana.
Los anillos que la niña llevó son muy hermosos.
¿Estaba sucio el sombrero?
Si nieva el jueves, el panadero pintará las puertas.
Este cuchillo fue encontrado por la mujer.
No vas a llevar este anillo esta noche.
Tu tío construyó la casa, pero no se la mostró a la enfermera.
Cuatro princesas son más famosas que nuestro hermano.
El hombre que trabajó en el banco grande beberá el agua.
La semana pasada el estudiante recordó los poemas.
El médico que vivió en la calle larga es alto.
Las mujeres que vivieron en la calle tocaron su violín caro.
A mi madre le gusta descansar en la playa tranquila.
Las reinas tienen miedo hoy.
Las reinas inteligentes quieren nueve cestas pesadas.
Ana es la niña más rica del hospital.
¿Descansó el turista en el hotel ayer?
Mi padre prefiere los vestidos amarillos a las bufandas rojas.
¿Está construyendo el hombre esta torre?
El pintor que trabajó en la tienda grande es rico.
¿Dónde seguirán ellos a los camareros?
Nuestros vecinos no son más fuertes que Carlos.
¿Cuántos museos visitó el rey esta mañana?
Hay ocho billetes en esta cama.
Te saludamos los sábados.
Ellos no comieron en ese parque porque estaban enfermos.
Los ingenieros valientes quieren pollo.
Los abogados prefieren la camisa amarilla al vestido.
¿Dónde están los billetes? María no los puede encontrar.
Cuando llegó el panadero, Miguel estaba comprando un huevo.
Estudié muchos mapas, pero no los expliqué.
Los turistas lo invitarán la próxima semana.
Él le vendió cinco espejos a la enfermera hace dos semanas.
Muchas fotos viejas fueron encontradas por los médicos.
Cuando llegó nuestra hermana, el niño estaba tocando su tambor nuevo.
Nos gustan esas tortugas blancas.
Ella perdió una foto hermosa en esta estación hace tres días.
¿Quién cantó esa canción?
Diego elegirá muchos pasteles y se los dará a Carmen.
Hace tres días ellos no rompieron una lámpara.
Cuando llegó Pedro, el profesor estaba escuchando ese cuento largo.
Mis abuelas dibujaron el castillo, pero no se lo mostraron a Elena.
La mujer tiene que cerrar nuestra maleta azul ahora.
Si llueve el jueves, Lucía no limpiará el espejo.
La silla fue reparada por Juan.
¿Dónde está tu llave? Nuestras hijas no la pueden encontrar.
Las novelas son muy largas.
Los cuentos que recordamos son muy interesantes.
Si llueve mañana, ese soldado seguirá a los hombres.
Los estudiantes que vivieron en el pueblo moderno son amables.
¿Dónde están tus pelotas? Mis primos no las pueden encontrar.
María quiere escribir su libro en la biblioteca tranquila esta noche.
Ellos no tienen sueño hoy.
Miguel es el granjero más alto del pueblo.
Los niños altos no buscaron nada.
El jardín está cerca de la universidad moderna.
Juan conoce a los hijos de Carmen.
Hay nueve conejos en el bosque.
¿Cuánto cuesta esa galleta?
Carlos no lloró en la iglesia.
Lucía necesita leer un mensaje en la biblioteca tranquila ahora.
Tus bolsas están vacías.
La biblioteca está detrás de esa torre.
El mercado grande está al lado de la plaza.
El abuelo de Ana no comió porque estaba ocupado.
Esa puerta fue pintada por Pedro ayer.
Este ingeniero era más amable que Diego.
¿Recordó tu amigo este poema?
El libro fue escrito por nuestro vecino anoche.
¿Dónde está la taza? Nuestro tío no la puede encontrar.
El profesor que trabajó en el hospital es valiente.
La actriz era más alta que Elena.
Esa princesa no es tan valiente como el turista.
Ella nunca prepara nada.
¿Dónde está tu lápiz? Mi primo no lo puede encontrar.
Esa ventana está muy limpia.
¿Te gustan los patos negros?
Las tías de Ana eran muy fuertes.
Esta mañana muchos gatos corrieron en la playa.
Él le prestó nueve camisas verdes a nuestra madre.
Vamos a traducir las revistas interesantes esta noche.
¿Trajo él el té anoche?
Juan no me visitó.
La hija de Miguel no le vendió algunos sofás a tu hermano.
¿Dónde encontró tu primo un cuchillo peligroso?
¿Quién toca su tambor barato los lunes?
¿Explicó mi tío ese mapa?
El tío de Carmen dibujará un castillo hermoso y se lo mostrará a mi amigo.
¿Dónde tradujo el camarero los periódicos de nuestros abuelos?
Nadie perdió su teléfono el viernes.
La bufanda de tu padre es muy elegante.
Ella no está buscando nada en la oficina nueva ahora mismo.
Nuestra abuela vuelve a la torre.
Cinco abogados no te llamarán el jueves.
¿Por qué recuerdo muchos cuentos?
¿Compramos dos relojes viejos la semana pasada?
¿Quién lleva estas bufandas en el teatro pequeño los domingos?
La caja de Diego está cerrada.
¿Dónde está el hacha? Carmen no la puede encontrar.
¿Cuántas peras trajeron ellos ayer?
Prefieres las revistas a los libros interesantes.
A mis vecinos les gusta nadar en el lago.
El pintor que vivió en la calle peligrosa buscará seis flores.
¿Te gusta ese gato?
Tu hermana no volvió a la torre pequeña con el niño esta mañana.
Las puertas que ellos abrieron son azules.
Ella nos explica la lección todos los días.
Este barco fue construido por el abogado hace tres días.
El panadero que trabaja en la tienda vendió queso.
Los lunes Pedro cocina la patata.
El viernes la princesa la siguió en el bosque.
No le venderemos el sofá a la niña pronto.
Lucía caminó en la montaña peligrosa esta mañana.
Este reloj fue encontrado por los camareros.
No te gusta bailar en el teatro.
Si nieva mañana, el profesor amable no cerrará la botella roja.
Él nunca usa nada.
¿Qué lavará ella pronto?
¿Te gusta ese león?
El padre de Elena era un buen estudiante.
Siempre compramos el café en el mercado.
Cuando llegó el escritor, los ingenieros jóvenes estaban preparando este pollo.
¿A quién escucharon ellos?
Diego y mi tía no nadaron en el río hace dos semanas.
¿Elegí el libro hace tres días?
Siempre abres esos regalos caros.
La canción que la reina cantó es muy difícil.
¿Qué cocinarán los niños esta noche?
Este abogado tiene veinte años.
Miguel nunca come galletas dulces en este restaurante viejo.
La lámpara fue rota por los niños anoche.
La reina es tan alta como el soldado.
Ellos no trajeron estas manzanas.
¿Qué lava Carlos?
Ella no quiere explicar estos problemas.
¿Dónde buscará la enfermera cuatro relojes?
No había billetes en esta mesa.
Él le trajo leche a María hace dos semanas.
¿Estaba rota esta cámara?
¿Qué usó ella anoche?
Si llueve el jueves, venderemos la manzana.
El viernes él viajó a la montaña con nuestro amigo.
Las paredes que el rey pintó son blancas.
¿Cuántas ventanas abrirá la mujer?
Ana compró la fresa más dulce de la tienda.
No tenía sed.
¿Quién traerá el tomate el próximo mes?
¿Dónde aprendió Pedro el poema?
Los castillos eran más famosos que los museos.
Él a menudo recuerda su poema.
Si nieva mañana, Juan traerá café.
El violín que Carmen tocó es muy nuevo.
Tu madre es una gran actriz.
Juan dibujó tu tortuga en el aula.
Había cinco teléfonos en esta cama.
Limpiamos esa silla todos los días.
Si nieva el jueves, ellos saludarán a Ana.
¿Cuándo vendrá Carlos al museo?
Los granjeros que viven en la casa escondieron su llave nueva.
La iglesia estaba lejos del banco pequeño.
Mi hermano le explica un problema al turista.
Si llueve mañana, Elena no llevará una camisa roja.
Este hombre aprenderá la lección y la explicará la próxima semana.
La torre estaba cerca de la montaña peligrosa.
Ella no buscó nada en la oficina hace tres días.
Compramos el pan en el mercado los sábados.
El banco moderno está detrás de la montaña.
Nuestros primos leerán el periódico interesante pronto.
La pared fue pintada por el médico.
Lucía no esperará a nadie.
Mis tíos no corrieron al río peligroso.
Si nieva el jueves, Miguel no escribirá una novela.
Él prefiere las bicicletas a las motos rápidas.
¿Cuántos museos visitará ella?
La enfermera que trabaja en el banco cocinó pescado.
Hay un lápiz en la mesa.
Si llueve mañana, el ingeniero preparará la patata deliciosa.
Nadie está cantando esa canción.
Lucía estudió los mapas del escritor, pero no los explicó.
Cuando llegaron las niñas, el hombre estaba traduciendo el periódico del soldado.
Pedro está descansando en el parque.
El granjero fuerte rompió este plato amarillo.
¿Quién vio a la actriz en la plaza ayer?
El ingeniero que vive en la ciudad es inteligente.
Corriste al río tranquilo.
La torre estaba al lado de la estación.
Cuando llegó Diego, Elena estaba bebiendo zumo.
Diego y nuestro amigo nunca estudian el problema en la universidad grande.
Tu abuela buscó las llaves en la oficina la semana pasada.
Cuando llegaron los panaderos, Carmen estaba vendiendo una pelota.
Ana necesita usar un cuchillo peligroso ahora.
¿Quién recuerda algunos cuentos largos?
Pedro nunca bebe nada en la cocina pequeña.
Mis abuelos les trajeron el té a tus hijos.
Las niñas cierran esta botella.
Invitaré a la princesa el próximo mes.
Al abogado le gusta correr en el bosque tranquilo.
El escritor tiene que comer pescado en la cocina esta noche.
El reloj fue reparado por nuestro tío.
Cuando llegó nuestra tía, mi hermana estaba limpiando muchas mesas pesadas.
En cuanto ella lavó su vestido amarillo, lo llevó.
El cuento que ellos recordaron es muy largo.
El estudiante me envió las flores amarillas.
¿Camina Carlos en la montaña los domingos?
Los espejos fueron rotos por la actriz.
¿Abrió tu abuelo la caja pesada esta mañana?
Él le explica la lección a la mujer todas las semanas.
Algunos panaderos son más inteligentes que Lucía.
Esos reyes no conocen el pueblo.
¿A quién llamó Miguel hace dos semanas?
El camarero que trabaja en este hotel grande perdió esos teléfonos azules.
La torre estaba lejos del hospital.
Pedro y nuestra madre prefieren los camiones verdes a los coches.
¿Cuánto cuestan esos platos?
El ingeniero que vive en la calle dibujó todos los osos fuertes.
El hombre amable no tenía prisa.
María y mi abuela les trajeron el té a los granjeros.
¿Quién estudió su mapa en la universidad vieja hace dos semanas?
Lucía no tocará su piano barato en el teatro la próxima semana.
Ese panadero durmió en ese jardín porque estaba cansado.
¿Dónde está mi pelota? Tus hermanas no la pueden encontrar.
Nuestros primos aprendieron estas lecciones, pero no las explicaron.
Él te da la pera dulce.
¿Por qué preparará el camarero el pollo pronto?
Carmen trajo el tomate.
Muchas fotos fueron encontradas por nuestras hijas.
Puedes llamar a la mujer ahora.
Nunca recuerdo un poema.
Los profesores vuelven al teatro con tus vecinos todas las mañanas.
El próximo mes Ana le venderá las mesas pesadas a mi tía.
Los profesores no descansaron en la playa anoche.
Carlos siguió al soldado joven en el bosque el viernes.
La niña rica elegirá un pastel en este mercado tranquilo pronto.
Mis ratones están cerca de la montaña.
¿Comemos en el parque los sábados?
En cuanto ellos pintaron algunas sillas, las limpiaron.
Tu padre era un gran ingeniero.
Todas las semanas ella come en la cocina.
Miguel y nuestra madre prefieren las naranjas deliciosas a las fresas.
María debe saludar a mi padre hoy.
Eres un gran pintor.
Ellos necesitan saludar a Lucía hoy.
Esa cámara fue vendida por nuestro padre.
Carlos elegirá el pastel dulce y se lo dará a Ana.
Esta ventana fue rota por la enfermera ayer.
Al amigo de Miguel le gustan esas peras dulces.
Ese pintor tiene sed ahora.
La actriz que trabajó en el hospital perdió la llave del panadero.
¿Visita Elena muchos castillos todas las mañanas?
Los estudiantes que trabajaron en el hotel cómodo esperaron a mis abuelos.
La puerta fue pintada por tus hermanos la semana pasada.
¿Dónde están mis pelotas? El médico no las puede encontrar.
Ellos no vieron a nadie en el parque.
¿Lloró Diego en la iglesia grande el viernes?
Las galletas que él comió son deliciosas.
Nadie leyó la novela del hombre ayer.
El tío de Carmen reparó el barco de las princesas y lo limpió.
Nuestro abuelo es un buen vecino.
La semana pasada tus abuelas no durmieron en este jardín.
¿Qué bebe ella?
Mi pájaro estaba delante de la montaña peligrosa.
Ella te explica este problema importante.
Había quince hombres en la universidad pequeña.
Él no necesita el teléfono.
Tu hermana bailó en la plaza tranquila hace tres días.
Ellos no comieron porque estaban enfermos.
A estas reinas les gusta nadar en el lago.
El estudiante no trajo nada.
Ella no le explicará diez lecciones importantes al pintor.
Ocho mensajes fueron escritos por Juan.
Esta reina no quiere tocar su violín caro en este teatro mañana.
Hay seis camareros en el puente.
El banco está al lado de la biblioteca tranquila.
Hay nueve pájaros en la playa.
Tengo un pájaro.
El poema que los turistas aprendieron es muy largo.
¿Qué eligió el camarero hace dos semanas?
El turista va a traducir veinte mensajes interesantes hoy.
Él lloró en la iglesia porque estaba preocupado.
Cuando llegaron las actrices, estabas estudiando quince mapas.
Los escritores que vivieron en esa casa blanca vieron un pato.
Este médico leyó la carta de Juan, pero no la escondió.
A María le gusta correr en la playa hermosa.
Viajas a esta montaña con los niños.
La hermana de Miguel es una buena enfermera.
Me gustan los ratones negros.
La tía de Elena nunca explica este mapa viejo.
¿Quién buscará nuestra foto pronto?
La enfermera es tan valiente como nuestro hijo.
Los reyes caminaron en la montaña el viernes.
Este mensaje es tan importante como la carta.
Los granjeros prefieren el vino al zumo.
¿Por qué abrirá la niña las botellas verdes?
Esa cabra comió en el jardín ayer.
Carlos le enviará estas fotos a la princesa.
Pedro tiene cinco años.
Ella no tiene que lavar platos ahora.
Nuestras hijas prefieren el sombrero nuevo a la falda negra.
El ingeniero que vive en la calle es fuerte.
Cuando llegó tu amigo, Carmen y mi primo estaban construyendo su barco.
¿Cuántos billetes perdió tu madre?
Esta mañana ella no los siguió en el bosque hermoso.
María y nuestra hija aprendieron esa canción difícil y la cantaron.
Las reinas descansan en el hotel todas las semanas.
¿Está sucio el espejo hoy?
Pedro no lo siguió.
Hay quince fotos en esta cama.
Cuando llegaron los soldados, Diego y mi madre estaban vendiendo esta manzana.
Cuando llegó la niña, las mujeres estaban tocando la guitarra.
Esas reinas son más ricas que mi abuelo.
María es la mujer más joven de la ciudad.
Cuando llegó el abogado, estábamos reparando mi bicicleta.
Nuestro hijo dibujó dos casas, pero no se las mostró al niño.
Esta mañana ellos ayudaron al padre de Juan en la oficina.
Si nieva el jueves, los profesores traerán doce peras baratas.
Esa biblioteca moderna está detrás del puente.
Ellos vienen al museo con las enfermeras los sábados.
Ella está preparando carne en el restaurante grande ahora mismo.
El estudiante que trabaja en el hotel es famoso.
En cuanto él aprendió la canción difícil, la cantó.
Los domingos Diego y tu primo traducen tu periódico en la universidad.
El lápiz que Lucía usó es blanco.
Los teléfonos fueron reparados por nuestro hijo la semana pasada.
Los puentes fueron construidos por tus abuelas hace dos semanas.
Las naranjas que traje son muy dulces.
Los escritores le trajeron el vino a Miguel.
Cuando llegó la princesa, Carmen estaba bebiendo la leche.
Elena es la mujer más rica del pueblo.
Los niños le traerán sopa a Juan.
Al ingeniero inteligente no le gusta ese león.
Este rey nada en el lago.
Corriste en el bosque tranquilo esta mañana.
A él le gusta esta galleta.
Él prefiere las naranjas baratas a las fresas.
¿Esperó ella a Pedro en la estación?
El granjero vendrá a esa escuela grande con el abogado la próxima semana.
Si llueve mañana, Lucía no tocará el tambor nuevo.
Anoche Ana caminó en la calle peligrosa.
Ella volverá al puente con Diego el próximo mes.
Carlos no me prestó los vestidos amarillos.
La maleta está vacía.
Hace tres días Carmen vio todas las tortugas en la plaza tranquila.
El jueves ellos lo llamarán.
Cuando llegó mi tío, estaba comiendo carne.
El próximo mes el panadero reparará su moto.
¿Por qué invitó él al primo de María?
A Elena y a tu tía les gusta este lobo negro.
¿Por qué estás pintando la pared ahora mismo?
Carlos limpió una ventana, pero no la cerró.
Cuando llegó la niña, estábamos lavando la botella.
Nuestro tío le envió algunas flores a nuestro abuelo anoche.
Ana no conoce el pueblo.
Él encontró mi llave, pero no se la dio al granjero.
¿Cuándo fue mi hermana a ese museo moderno?
Ella le traerá té a Miguel.
María les vendió siete camas a tus hijos el viernes.
Mis hermanos no tenían prisa.
En cuanto Pedro y tu abuela estudiaron el problema, lo explicaron.
Al pintor inteligente le gustan los perros negros.
En cuanto el camarero construyó una casa, se la mostró a nuestra abuela.
Ellos nos trajeron la leche.
El turista que vivió en la ciudad escribirá nueve libros.
No podemos traducir las revistas de Lucía en la universidad esta noche.
¿Cuántas iglesias visitaron las niñas?
Soy un buen médico.
El profesor fuerte duerme en esta cocina los lunes.
Juan no nos envía estos regalos.
¿Cuántas revistas traducirá él?
¿Por qué eligieron ellos el pastel barato?
El padre de Miguel no la invitó.
Estás leyendo un libro ahora mismo.
¿Quién encontrará esas tazas en el parque la próxima semana?
Siempre como queso.
Los conejos no están lejos del río largo.
¿Dónde está corriendo Lucía ahora mismo?
La tienda está detrás de la torre.
Diego no lava nada los lunes.
El escritor que trabajó en el mercado vendió la caja verde.
Ella a menudo toca su guitarra en el teatro.
Hay un lápiz en esta silla.
Él no pintó una pared hace dos semanas.
El médico que trabaja en este hospital es alto.
Ellos no pueden limpiar el sofá ahora.
Tu hermano va a abrir nuestra bolsa mañana.
El niño me explicó el problema el viernes.
No le vendí las sillas al granjero.
Ellos lloraron en esa iglesia la semana pasada.
¿Por qué visitará el rey a los médicos pronto?
Hay muchos billetes en la cama.
Ese rey no tenía miedo.
La cabra está al lado del banco viejo.
Pedro baila en esta plaza hermosa.
La madre de Ana siempre usa ese cuchillo.
Ahora mismo el soldado está llorando en la calle.
La princesa valiente nunca abre nada.
En cuanto la enfermera estudió su mapa, lo explicó.
¿Estaba cerrada esa maleta?
La pared blanca fue pintada por mi vecino.
Esos abrigos son más elegantes que las camisas.
La novela interesante fue escrita por el abogado la semana pasada.
Cuando llegó nuestra hermana, el panadero joven estaba comprando la manzana dulce.
Pronto ella no seguirá a dos mujeres.
Las naranjas que el niño vendió son muy baratas.
Él rompió ese espejo pesado anoche.
No eres más fuerte que mi tío.
Perdí el billete en la estación grande ayer.
La universidad moderna está delante del lago hermoso.
Tu vecino no llevó una bufanda roja.
Tenemos que comprar todas las flores en esa tienda mañana.
Nuestros tíos no te venderán el sombrero.
¿A quién ayudará tu primo en la oficina pequeña esta noche?
Ella saluda a Carlos en la oficina nueva todos los días.
Corriste a la estación con Lucía hace tres días.
El turista no le vendió una camisa amarilla a Elena anoche.
El profesor que vive en el pueblo es rico.
En cuanto el turista dibujó el castillo, se lo mostró a mi tía.
¿Dónde eligió ella diez regalos?
Quieres beber vino en el restaurante elegante ahora.
Nuestros amigos te vendieron los camiones verdes.
Los conejos no están lejos de este río.
Diego le trajo este vino a la enfermera.
La actriz me da muchas peras dulces.
Nuestro padre le envió los regalos a Pedro.
Había siete fotos en esta cama.
¿Esperó mi hermana a tu abuelo en la estación grande ayer?
Él descansa en ese hotel porque está cansado.
Esa novela fue escrita por el camarero.
¿Comerán ellos en el jardín tranquilo?
¿A quién ayudará ella el próximo mes?
Te saludamos esta mañana.
Ellos no tienen esos pájaros.
La universidad está cerca de la tienda.
Debemos estudiar esas lecciones esta noche.
El pintor era más amable que la reina.
Ellos encontrarán una taza en esa playa el próximo mes.
En cuanto ese soldado reparó esas bicicletas, se las prestó al ingeniero.
Doce perros están corriendo en el parque.
¿Por qué recuerda ella el cuento?
Carmen compró esas peras y se las dio al camarero.
No cierras nada los sábados.
Le prestamos las cámaras de las actrices a mi hijo.
Este puente está al lado del banco pequeño.
Tienes que llevar un anillo hermoso esta noche.
Tu hija aprendió esa canción, pero no la cantó.
María es más amable que Miguel.
Él le explicará un problema importante a Juan pronto.
Él construyó la casa, pero no se la mostró al panadero.
¿Cuántos lobos verá ella en la plaza el próximo mes?
¿Durmieron los estudiantes en la cocina esta mañana?
Esos sofás son más cómodos que las sillas.
Esos castillos no son más famosos que los museos.
María nunca lleva su anillo caro.
Si nieva el jueves, nuestro abuelo escuchará los cuentos largos.
Él nos explicará la lección difícil la próxima semana.
¿Qué escondió Juan en el jardín hace dos semanas?
¿A quién llamó Carlos hace tres días?
Lucía tiene sueño hoy.
Pedro compró la naranja más barata de la tienda.
¿Dónde siguieron ellos a la mujer alta?
A las reinas valientes les gusta el pollo.
El profesor que trabaja en el mercado es rico.
La niña prefiere el agua al zumo dulce.
Algunas pelotas amarillas fueron encontradas por Miguel la semana pasada.
¿Estaban vacías las cestas?
A ella le gusta la sopa deliciosa.
Las fresas dulces fueron vendidas por tu tía.
Hay un teléfono en esta mesa.
El granjero es más famoso que Ana.
Mi madre es valiente.
¿Dónde está el lápiz? No lo puedo encontrar.
Ella es tan inteligente como Carmen.
El próximo mes esa princesa nos prestará los coches.
Si llueve el jueves, la actriz llevará su abrigo azul.
¿Abre tu hija una ventana todas las mañanas?
Miguel es el rey más joven del hospital.
Lavamos muchos coches y los usamos hace dos semanas.
Había una naranja en esta bolsa.
Diego recuerda los poemas.
El primo de Elena elegirá el pastel barato y se lo dará a Elena.
Mis hermanos no comen en este restaurante porque están ocupados.
Esta novela fue escrita por Diego.
El hermano de Pedro era muy joven.
Ellos no son tan altos como mi abuela.
Tu abuela no necesita comer carne ahora.
Él rompió mi taza amarilla.
Ese teléfono fue reparado por María.
La semana pasada Lucía le trajo la leche al hombre.
Los soldados que vivieron en la ciudad importante trajeron una galleta.
Juan nunca cierra nada.
Ana te vendió la cama pesada hace tres días.
Ellos corrieron a la escuela con los turistas ayer.
Carlos y nuestro padre no llaman al ingeniero.
Carlos lloró en esa iglesia porque estaba triste.
Siete fresas fueron vendidas por nuestros vecinos ayer.
María dibujó un barco verde y lo pintó.
Limpiamos la bicicleta de los niños, pero no la usamos.
Pronto invitaré a los hombres.
Había una foto en la mesa.
A menudo recordamos el cuento interesante.
Las revistas fueron traducidas por el pintor.
El teléfono amarillo fue reparado por el abogado.
El viernes Elena viajó al lago con Miguel.
Ella preparó este café, pero no se lo ofreció a mi hijo.
¿Quién verá su barco en el bosque el próximo mes?
¿Dónde está la novela? No la puedo encontrar.
Carmen debe ayudar al niño hoy.
Cuando llegó nuestro amigo, mis hermanos estaban traduciendo las revistas.
Los poemas que el panadero aprendió son muy largos.
La mujer dibujará las casas y se las mostrará a la reina.
Ana es la enfermera más fuerte del hotel.
Diego quiere estudiar el mapa viejo en el aula pequeña ahora.
Nadie beberá zumo la próxima semana.
La hija de Diego compró este queso, pero no lo comió.
Tus hermanos esconderán las hachas peligrosas en el jardín tranquilo pronto.
Él es más joven que el médico.
El granjero buscó las pelotas de Lucía en la oficina moderna.
Las princesas a menudo recuerdan nuestro cuento.
Mi padre prefiere la revista interesante a la novela.
Lucía no es más joven que los turistas.
El estudiante no rompió la lámpara.
El estudiante alto escondió una caja esta mañana.
Pedro le explicará muchos problemas al camarero.
El puente fue construido por María anoche.
Cuando llegó Carlos, estaba limpiando esa mesa.
Los soldados que trabajaron en el restaurante esperaron al médico.
Hace dos semanas el panadero nos siguió en la calle.
El médico que vive en la calle es inteligente.
Tu caballo no está delante de ese puente.
Él aprenderá su poema en esa universidad el próximo mes.
Los mensajes fueron escritos por el rey anoche.
Los estudiantes me saludaron en esa plaza anoche.
Ella no trajo nada hace tres días.
No nos gusta nadar en el río.
Él durmió porque estaba enfermo.
Diez novelas fueron traducidas por nuestra madre.
Esa reina le venderá la bicicleta de Elena a mi tía.
La pared blanca fue pintada por nuestra abuela.
El abogado valiente puede comer el arroz hoy.
Ellos no invitaron a Miguel.
¿Dónde está la cesta? No la puedo encontrar.
Había dos huevos en esta cesta.
En cuanto ese escritor lavó esta bufanda, la llevó.
Nadie cerró una botella la semana pasada.
Pedro dibujará el águila en esa aula.
Les traje agua a tus tíos.
¿A quién ayudó el pintor la semana pasada?
Carmen no llamará a nadie mañana.
Si llueve el jueves, ese profesor invitará al abuelo de Juan.
Ana y mi vecino están vendiendo las lámparas.
El profesor va a abrir la caja de Carlos esta noche.
Lucía estudia la lección y la explica los lunes.
Ella no es tan rica como Miguel.
Los domingos Elena y tu vecino vienen a la escuela con nuestro padre.
Hay cinco billetes en esta silla.
Él necesita llamar al tío de Carmen mañana.
En cuanto Pedro escribió su mensaje, se lo envió a Ana.
Lucía no tiene hambre ahora.
Si nieva el jueves, ellos escucharán a dos enfermeras.
El rey no abre nada todas las mañanas.
Si llueve el jueves, cuatro niñas invitarán a nuestra tía.
Dos panaderos descansaron en la playa.
Cuando llegó la mujer, las niñas ricas estaban leyendo los periódicos de Diego.
El museo que ella visitó es muy famoso.
El arroz está muy caliente.
Al abogado valiente le gustan esos ratones negros.
Había un lápiz en esta cama.
Nadie eligió los regalos caros en el mercado ayer.
María no me saludó.
Tu primo vuelve al mercado todas las semanas.
La actriz que vive en el pueblo es inteligente.
¿Bebe la princesa este café?
Este abogado elegirá los pasteles y se los dará al granjero esta noche.
Nadie recordó ese cuento hace dos semanas.
Siempre cierras la puerta roja.
Los soldados ricos lavaron el coche, pero no lo usaron.
¿Es rico el amigo de María?
El hijo de Miguel limpió el coche, pero no lo usó.
¿Dónde escucharán las mujeres a Elena?
¿A quién vieron ellos en ese bosque esta mañana?
¿Quién buscó la bolsa en esa oficina el viernes?
Juan no necesita una botella verde.
¿Traerás esta naranja dulce pronto?
Mi abuelo no canta nada todos los días.
El turista que trabajó en el banco siguió a los profesores.
Cuando llegó el hombre, nuestra madre estaba tocando su piano.
Tu tío encontrará esta llave y se la dará a Diego.
¿Dónde están los regalos? No los puedo encontrar.
¿Qué preparó Carmen en la cocina?
Las enfermeras altas tocaron su guitarra vieja en el teatro ayer.
¿Cuántas patatas cocinó mi madre?
Las tazas que el médico vendió son muy nuevas.
Cuando llegaron tus hijas, el pintor estaba bebiendo esta leche.
En cuanto ellos aprendieron dos lecciones, las explicaron.
Pedro y nuestro padre compraron la pelota más grande de la tienda.
¿Saluda Ana a las reinas?
Carlos le trajo vino a Carmen.
No canté esa canción difícil en el teatro anoche.
¿Qué limpiamos hace tres días?
El puente está lejos de la iglesia.
Debemos cerrar una puerta hoy.
Ese castillo es más famoso que el museo.
No quieres leche.
Los turistas que vivieron en esa ciudad son inteligentes.
La canción que él cantó es muy difícil.
El estudiante que trabaja en ese restaurante moderno es amable.
María era más joven que los profesores.
¿Quién traducirá esta novela la próxima semana?
El hombre amable siempre toca su violín en el teatro grande.
Las ventanas fueron pintadas por tu padre.
Los hermanos de Diego pueden comprar algunas naranjas baratas esta noche.
Las águilas que nuestra hermana vio son negras.
Las vacas que mi amigo dibujó son negras.
El escritor fuerte tenía hambre.
Ellos lloraron en la iglesia porque estaban tristes.
Las patatas que Miguel cocinó son deliciosas.
¿Por qué aprenderá mi hija ocho poemas interesantes pronto?
A los camareros les gusta descansar en el jardín.
Ahora mismo Lucía está buscando las maletas verdes en la oficina nueva.
Estudiamos el mapa, pero no lo explicamos.
El soldado que trabaja en el hospital ayudará a tu vecino.
La biblioteca estaba cerca de este banco.
No hay mujeres en la biblioteca.
Él quiere ayudar a Juan mañana.
Esos osos son más peligrosos que los leones.
¿Dónde escuchará ella a estos escritores?
La enfermera prefiere los vestidos verdes a las faldas amarillas.
La madre de Juan era valiente.
¿Quién está bebiendo esta agua?
Si llueve el jueves, ellos leerán las revistas.
El hombre a menudo compra el queso en el mercado.
Este perro no duerme todas las mañanas.
Elena escribió el libro en la biblioteca.
Los camareros que vivieron en la ciudad son amables.
Cuando llegó Ana, estaba comprando pan.
Pedro es el abogado más amable del hotel.
Ella prefiere el camión al camión verde.
Esas motos son más rápidas que las bicicletas.
Esas bicicletas no eran más rápidas que los camiones.
¿Dónde está el reloj? No lo puedo encontrar.
Hace dos semanas ese granjero invitó a Lucía.
Nuestros abuelos eran más inteligentes que Diego.
A Carmen le gustan los leones fuertes.
Los billetes que Carmen perdió son muy baratos.
Estos espejos no son tan pesados como los sofás.
Carlos verá a mi hija en la plaza hermosa el próximo mes.
Los pájaros están detrás de la torre.
¿Ayuda tu hermano a nuestros tíos todos los días?
¿Cuántos periódicos tradujo Carlos en la universidad el viernes?
Ellos dibujaron las casas y se las mostraron a nuestra abuela el viernes.
Al escritor le gusta esa naranja.
Seis puentes fueron construidos por tu primo la semana pasada.
María es tan elegante como mis abuelos.
El estudiante famoso me presta la bufanda roja.
Él era un buen amigo.
Algunas princesas no estudian nada en el aula.
Este caballo era más rápido que tu caballo.
¿Dónde están los platos? No los puedo encontrar.
Cuando llegó Miguel, estabas comiendo el arroz.
El pastel que mi hijo eligió es muy dulce.
Él conoce este pueblo.
¿Por qué lleva el soldado su abrigo?
El panadero que trabajó en el restaurante siguió a estos profesores.
Ella la visita todas las semanas.
Somos más valientes que tu padre.
En cuanto ellos repararon estas cámaras, se las prestaron a Elena.
El turista que vivió en ese pueblo pintó doce paredes.
¿Recordó nuestro hermano el cuento de Pedro esta mañana?
El estudiante rompió la lámpara negra la semana pasada.
¿Escucharon ellos a este rey ayer?
Las llaves que mi amigo perdió son nuevas.
Estas maletas estaban vacías.
En cuanto ella encontró la flor, se la envió a los camareros.
Nuestros tíos vuelven a la universidad.
¿A quién invitó Diego anoche?
El rey no les vendió la silla a los reyes.
A las abuelas de Lucía les gusta descansar en este hotel.
En cuanto el niño lavó las camisas, las llevó.
El perro está cerca del río largo.
Este granjero perdió una bolsa hace dos semanas.
Prefiero la novela larga a la revista.
Él va a usar un hacha peligrosa ahora.
¿Quién visitará a tus primos pronto?
Todos los días la enfermera limpia el barco.
Vas a la montaña peligrosa los sábados.
¿Dónde perdí una bolsa?
Pedro no tenía sed.
Las hermanas de Ana correrán a la estación con la enfermera.
Ellos a menudo tocan su piano.
El problema que la niña explicó es muy importante.
Los hombres altos siempre recuerdan algunos cuentos.
Nadie usa el cuchillo.
Nadie compra las novelas todas las semanas.
Todas las mañanas nuestra tía no lleva un vestido amarillo.
El mapa que explicaste es muy viejo.
Saludamos a Diego en esa calle la semana pasada.
Juan llamará a tu padre la próxima semana.
Cuando llegó Lucía, el pintor estaba leyendo tu periódico.
Hay tres niñas en la torre.
Ellos son grandes escritores.
El profesor que vivió en ese castillo trajo un tomate.
No nos gustan estos patos.
Juan no vendrá al museo interesante la próxima semana.
Él corrió a la estación.
No había pintores en la universidad.
Los médicos no vieron a nadie en el bosque anoche.
Miguel encontró mi foto, pero no se la dio al estudiante.
¿Siguió mi primo al hombre?
Ella estudia esas lecciones y las explica.
Eres más famoso que nuestra madre.
¿Está durmiendo ella en la cocina?
Tu hijo prefiere la fresa dulce a la fresa.
Había algunas tortugas en esa montaña hermosa.
La actriz que trabajó en el banco preparará pescado.
Algunos granjeros limpian las ventanas y las cierran.
El panadero que trabajó en ese hospital moderno siguió al niño.
Mi vecino a menudo come queso en la cocina.
Elena y nuestra tía abrirán una maleta.
Las mujeres que vivieron en el pueblo son fuertes.
La reina fue a este restaurante esta mañana.
La puerta está cerrada.
El soldado le presta su bicicleta a tu hermana.
El espejo que el abogado rompió es muy nuevo.
¿Quién estudió un problema importante en el aula pequeña el viernes?
¿Dónde escondió Juan tu caja amarilla?
Mi tío buscó la taza en el parque.
El hijo de Carlos puede traducir las revistas mañana.
Ellos caminaron en la montaña.
Nadie perdió esa llave vieja en la playa.
Si nieva el jueves, el profesor verá a estos médicos.
¿Está cerrada la puerta hoy?
Diego visita a mi tía.
¿Llamará él al abuelo de María pronto?
El gato no está delante del puente.
Ese sombrero es más elegante que el vestido.
¿Ayudaron ellos a tu padre en la escuela hace dos semanas?
Ese escritor bailó en el teatro porque estaba contento.
Muchos espejos fueron rotos por Carlos.
En cuanto la madre de Elena construyó siete casas, se las mostró al turista.
Muchos estudiantes elegirán esos regalos caros.
El panadero siempre abre una bolsa.
Lucía y nuestra abuela necesitan cestas.
Tu hermano no le explicó ese problema a Pedro.
Esa silla es más cómoda que el sofá.
Eres un gran ingeniero.
¿Por qué lavan las princesas este plato azul?
Esa ventana fue pintada por nuestro hijo.
Él no vuelve al hotel.
Le traje leche a Ana.
¿Está enferma la abuela de Miguel hoy?
Ella está llorando en la iglesia ahora mismo.
Los soldados no nadaron en el lago.
Ella no le traerá esta sopa a Diego.
¿Está cansado mi abuelo hoy?
La puerta que el granjero cerró es azul.
Pedro viajará al lago hermoso con María la próxima semana.
Ellos abren su caja verde los sábados.
Lucía está nadando en el río ahora mismo.
Estas cestas son tan pesadas como las bolsas.
El rey viene a este museo con la princesa los lunes.
Ella no le explicó esa lección difícil a mi tío.
Ana es la mujer más fuerte del hospital.
Juan no comió en el jardín tranquilo porque estaba ocupado.
En cuanto esa niña limpió las motos amarillas, las vendió.
Los gatos están delante de esta universidad moderna.
Nadie recuerda mi cuento.
Ellos siempre compran ese tomate.
Ella no tiene sueño ahora.
Cuando llegó el abogado, los médicos ricos estaban buscando una lámpara.
Tu tía a menudo llama a ese granjero.
Él pintó la ventana anoche.
Las pelotas que perdiste son grandes.
¿Cuándo correrán las enfermeras a este río?
No había pintores en la iglesia.
Él esperará al ingeniero la próxima semana.
Tus hijos no eran muy valientes.
Las tazas que nuestras hijas buscaron son rojas.
¿Quién lava cinco tazas azules todas las mañanas?
Diego va al puente con los escritores los sábados.
El escritor alto nunca toca su guitarra en ese parque.
¿Cuántas hachas escondió Elena en el jardín ayer?
Las botellas de mi padre están llenas.
Esos profesores los invitarán.
La tienda está lejos de la torre alta.
Juan y mi primo son más inteligentes que Carmen.
¿Dónde comerá nuestro primo el próximo mes?
Nadie está traduciendo el libro en la biblioteca pequeña ahora mismo.
Las abuelas de Miguel tienen que abrir una puerta esta noche.
No traje el queso hace dos semanas.
Ella prefiere el libro a la revista.
Ellos eran más valientes que la actriz.
En cuanto la mujer leyó las cartas, las escondió.
La taza fue rota por tus abuelos.
Los reyes están ocupados.
Elena y tu hija traerán este pan.
Compramos la naranja más barata de la ciudad.
Cuando llegó nuestro amigo, Miguel estaba bebiendo el zumo.
Algunos camareros dibujaron un castillo y se lo mostraron a mi amigo.
No había camisas en esta mesa.
Ellos no van al teatro todas las semanas.
Esa moto no es más rápida que el barco.
¿Cuántas patatas preparé?
El vino que el hombre bebió es muy caro.
El hombre amable no le explicó una lección importante a María.
¿Correrá él en el bosque el próximo mes?
Los camareros que viven en la calle peligrosa invitaron a los hermanos de Ana.
Los sombreros de nuestra hermana son muy elegantes.
¿Quién comió el pollo en el restaurante la semana pasada?
Carlos le trajo vino a mi madre hace tres días.
Algunos turistas a menudo saludan a Lucía en la oficina.
Los médicos que trabajan en la escuela tocaron su violín.
El camarero que trabaja en el banco es rico.
El espejo que la niña rompió es pesado.
Miguel es el granjero más joven del hotel.
Hay nueve caballos en la playa.
Ana y tu madre no me escucharán en la escuela la próxima semana.
Él quiere esta fresa.
Ella viaja al lago hermoso todos los días.
Usamos el teléfono blanco el viernes.
Pedro baila en esa plaza tranquila los lunes.
Había siete perros en el parque tranquilo.
Este arroz estaba caliente.
Mis abuelos escondieron su llave nueva ayer.
¿Recuerdan ellos este cuento los sábados?
¿Cuántas canciones cantó tu abuela?
¿Dónde está la taza? María no la puede encontrar.
Los hijos de Juan no comen porque están preocupados.
Ella siempre abre la botella de nuestras hijas.
¿Vio mi vecino al rey?
Mañana Diego traducirá su revista.
Tu vecino construyó un puente en ese pueblo moderno hace tres días.
¿Por qué aprendieron ellos un poema interesante el viernes?
Lucía a menudo limpia esos sofás.
Los platos que las enfermeras vendieron son muy nuevos.
Algunos soldados nos están escuchando en la escuela.
¿Qué está comprando Pedro en el mercado ahora mismo?
Él siempre explica el mapa viejo en el aula.
Nuestro padre es un buen estudiante.
La mujer que vivió en el pueblo es joven.
El reloj fue reparado por Carmen anoche.
Diego y nuestra tía quieren estudiar el mapa viejo esta noche.
Hace tres días Elena lo siguió.
¿Dónde está el hacha? No la puedo encontrar.
¿Dónde está llorando mi amigo ahora mismo?
Tu hermana es una buena enfermera.
Necesitamos escribir los libros en la biblioteca ahora.
Él tiene prisa hoy.
Ella descansó en el hotel cómodo.
Ana le explica los problemas a Carlos.
Carmen no buscó el reloj de Juan esta mañana.
¿Escuchó el abogado a tus primos la semana pasada?
El médico prefiere el zumo dulce al agua.
Ella volverá al hospital la próxima semana.
Había doce caballos en la montaña peligrosa.
Pedro prefiere el camión al coche amarillo.
Ellos eligieron un regalo caro en el mercado.
A menudo comes todos los tomates.
¿Dónde está mi pelota? No la puedo encontrar.
Él rompió las lámparas azules.
La cesta fue encontrada por María ayer.
Esa silla es más cómoda que la cama.
Le explicaremos una lección a nuestra hermana.
La abuela de Elena dormirá en esa cocina el próximo mes.
La niña famosa le envía la flor de Miguel a Lucía.
Nuestro abuelo la visitó anoche.
¿Está corriendo Carlos en el bosque ahora mismo?
¿Cuántos billetes perdió tu tía en la estación esta mañana?
La maleta está llena.
La fresa que el abogado trajo es muy barata.
Las maletas de los panaderos están llenas.
Mi hija le explica el problema importante a Ana todas las mañanas.
¿Dónde lleva la reina su anillo?
Los estudiantes bailan los lunes.
El jardín no está al lado del banco.
Todas las semanas cierras las bolsas de la princesa.
Estas lámparas fueron rotas por los panaderos esta mañana.
La semana pasada Lucía te trajo este vino.
El médico amable no está esperando a nadie ahora mismo.
Él nunca bebe leche en el restaurante.
¿Dónde está la maleta? No la puedo encontrar.
Nuestro tío es tan amable como la niña.
Todos los días Elena y tu hermano venden la pera en la tienda moderna.
A ella le gusta bailar en ese teatro grande.
Pedro y nuestra madre van a lavar nuestro coche esta noche.
El pintor que trabajó en el mercado hermoso pintará muchas paredes.
¿Bebieron los niños el agua en el restaurante grande?
María me trajo la leche hace dos semanas.
Si nieva mañana, estos ingenieros ayudarán al pintor joven.
Ellos leerán algunas cartas y las esconderán.
Las actrices inteligentes no me traerán esta sopa.
¿A quién siguió Pedro hace tres días?
Carmen le prestó su cámara a Miguel el viernes.
Soy más rico que el camarero.
¿Por qué invitó mi amigo a las reinas valientes la semana pasada?
La cámara que Juan perdió es roja.
En cuanto los turistas eligieron una flor, se la dieron al rey.
Algunos relojes fueron reparados por la niña.
El estudiante cierra esta caja vieja.
Los hombres que viven en esa casa aprendieron un poema.
¿Dónde esperará el escritor al ingeniero?
Los turistas fuertes son más famosos que tus hermanos.
Los billetes que el niño perdió son muy baratos.
Ellos leerán la carta importante y la traducirán la próxima semana.
¿Por qué llevará ella una bufanda negra?
Nuestro hijo descansó en la playa porque estaba enfermo.
Ese arroz está muy caliente.
En cuanto muchas enfermeras dibujaron un castillo, se lo mostraron a Lucía.
La hermana de Carmen a menudo bebe el té en el jardín tranquilo.
Podemos visitar al vecino de Miguel mañana.
Las mesas que mi madre pintó son pesadas.
Cuando llegaron los soldados, tu hijo estaba comprando queso.
El barco fue construido por el granjero.
¿Son cómodas las sillas?
¿Quién ayudó a Diego en el hospital?
Ella compró la lámpara más pequeña de la tienda.
A tres escritores no les gusta dormir en la cocina pequeña.
A ellos les gusta ese conejo negro.
Los abogados nunca abren esa puerta azul.
Esos niños tenían miedo.
Los tíos de Ana te vendieron su moto.
El teléfono estaba roto.
Los camareros jóvenes compraron el plato más nuevo de la ciudad.
En cuanto nuestro primo encontró la foto, se la envió a Carmen.
Pedro va a beber agua esta noche.
Muchas maletas fueron vendidas por María esta mañana.
El pan fue vendido por el granjero esta mañana.
Hace tres días explicaste un mapa en esta aula.
Carlos no tiene que cerrar una ventana ahora.
Pronto esas actrices estudiarán el mapa viejo en el aula.
Carlos nos vendió veinte mesas.
Elena es más amable que mi tía.
Él no tiene el caballo de tu abuela.
A ellos no les gusta este ratón.
¿Quién está cantando esta canción en la iglesia ahora mismo?
El escritor que vive en la calle es alto.
Nadie construyó ese puente anoche.
Nadie trajo manzanas dulces el viernes.
Nunca recuerdo algunos poemas.
El próximo mes Diego no usará hachas.
El médico que trabaja en el hotel cantará las canciones difíciles.
¿Quién compra su cuchillo?
¿Quién usó su cuchillo peligroso ayer?
Hay una cabra en la montaña.
María nos da las naranjas.
Las cámaras que el pintor perdió son rojas.
El panadero que trabaja en la escuela moderna eligió las flores.
Él cerró estas cajas la semana pasada.
¿Era importante la ciudad?
Nadie verá los lobos negros en la plaza.
El soldado que vivió en el pueblo tocará su violín.
Lucía y nuestro hermano son más ricos que Carlos.
La bicicleta que Miguel reparó es muy rápida.
Las mujeres que vivieron en esta calle larga son fuertes.
A tu tío le gusta bailar en el teatro.
La cabra está detrás del río.
¿Dónde están mis lápices? No los puedo encontrar.
Cuando llegaron tus hijas, la princesa estaba tocando su tambor.
¿Qué recordó Ana hace dos semanas?
Quieres explicar estos problemas difíciles hoy.
En cuanto el profesor estudió tres lecciones, las explicó.
La camisa que él llevó es roja.
Mi amigo no te vio anoche.
Escuchaste al ingeniero en el teatro grande.
¿Corre él en la playa?
Dos niños lloraron en la iglesia el viernes.
Juan siempre lee algunos periódicos.
Ellos usan un cuchillo.
Hay quince llaves en esta mesa.
Siempre cerramos todas las bolsas.
Ella buscará la foto pronto.
Muchos turistas deben visitar a estos abogados esta noche.
El hombre que trabajó en la oficina pequeña comió algunas patatas.
Estas tazas fueron rotas por las actrices.
Le traje la sopa a nuestro padre hace tres días.
Cuando llegaron las mujeres, estabas tocando esa guitarra nueva.
Elena es la reina más elegante del hotel.
El panadero que vive en esta calle perdió esa cámara.
¿Saludará Pedro a tu abuelo en la plaza?
El profesor que trabaja en ese banco escuchó el cuento largo.
A mis primos les gusta el zumo dulce.
Ella no va a ese puente.
El amigo de Carmen no caminó en la montaña porque estaba preocupado.
Cuando llegó la niña, Miguel estaba construyendo este puente.
¿Dormirá Elena en la casa pronto?
¿Estudiaron ellos los mapas en la biblioteca anoche?
Somos tan fuertes como nuestro padre.
Los platos verdes fueron encontrados por tus vecinos.
¿A quién siguió el hombre?
Juan invitará al primo de Ana.
Ella necesita una cesta pesada.
Nadie aprendió un poema interesante en la universidad.
¿Traerá Lucía esta leche la próxima semana?
¿Traerá él esa galleta el próximo mes?
Carlos vino a esa escuela con el pintor la semana pasada.
Todas las mañanas el rey camina en el bosque hermoso.
El pájaro no es hermoso.
Los abrigos de los escritores son muy elegantes.
Algunos libros fueron escritos por nuestro tío.
¿Dónde están los relojes? Miguel no los puede encontrar.
El pescado que la princesa preparó es delicioso.
Mi hermana era una buena enfermera.
Él leerá una carta importante y la esconderá la próxima semana.
¿Dónde está comiendo María la carne?
El escritor que vivió en esta calle es alto.
Diego no abrió nada.
La madre de Carlos lleva un sombrero en la oficina los domingos.
Ella no invitó a nadie.
El granjero invitó a tu abuelo.
El barco de Diego es muy rápido.
Los estudiantes que trabajaron en la escuela son famosos.
¿Reparará Carmen el reloj el jueves?
Los panaderos amables vinieron al museo con Juan.
La princesa lo saludará en esa plaza el próximo mes.
Ana comió en el jardín el viernes.
Esta mañana cinco ingenieros les vendieron un espejo nuevo a los hombres.
Nuestro vecino es un buen médico.
Los soldados que vivieron en ese pueblo son inteligentes.
En cuanto ellos encontraron las fotos de Miguel, se las mostraron a la reina.
Los abogados no corrieron a la estación grande.
Cuando llegó la reina, Carlos y tu primo estaban pintando una pared blanca.
¿Dónde está la foto? No la puedo encontrar.
Él no canta nada todas las semanas.
En cuanto las tías de María limpiaron los camiones del camarero, los vendieron.
¿Dónde esperó nuestra tía a algunos niños?
Elena y nuestro padre volvieron a la torre.
¿Es valiente el soldado?
Tienes que comer queso mañana.
La pared fue pintada por Juan.
¿Dónde está tu cámara? No la puedo encontrar.
Esas lecciones no son tan difíciles como los problemas.
¿Está esperando mi hijo al escritor en la estación ahora mismo?
Carmen te llama los domingos.
Él a menudo lleva un abrigo elegante en el teatro.
Ella compra un vestido azul y se lo presta a las princesas.
Todos los días mi amigo no cocina pollo en la cocina pequeña.
¿Escondió el abogado los regalos?
Cuando llegó el médico, Pedro estaba dibujando la tortuga.
¿Quién visitó a tu padre hace dos semanas?
Las actrices limpian una ventana y la cierran.
Muchos estudiantes no los llaman los sábados.
Ese camión es más rápido que la bicicleta.
El camarero que trabaja en el banco es joven.
Ellos eligieron el pastel, pero no se lo dieron a la niña.
La niña buscó los relojes de Ana en el parque tranquilo hace tres días.
Esa novela fue traducida por Diego.
Miguel caminará en esa montaña.
Ellos eran grandes ingenieros.
Los hermanos de Elena son buenos estudiantes.
¿Cuántos poemas aprendí?
En cuanto Juan y tu hijo aprendieron diez lecciones difíciles, las explicaron.
Ella era más rica que las mujeres.
¿Quién perdió una pelota en esta playa ayer?
Si nieva mañana, él comerá pan.
María tiene sueño ahora.
Soy tan famoso como los granjeros.
¿Cuánto cuesta esta cama?
Cinco reyes tienen que preparar arroz mañana.
Nuestra tía correrá al río la próxima semana.
Miguel es más amable que Elena.
Los lunes Pedro descansa en el hotel.
Ella viene a la oficina.
A Juan y a tu hermano no les gustan esos osos.
Mis vecinos encontraron ocho tazas, pero no las lavaron.
La novela que Lucía escribió es muy interesante.
Este cuchillo es tan peligroso como el hacha.
Ana es la reina más joven del hospital.
Tu amigo tiene un perro.
El panadero no buscó un reloj en el parque tranquilo esta mañana.
Mi tío debe ayudar a nuestra hermana hoy.
Si nieva el jueves, ellos estudiarán doce mapas.
Los turistas que trabajaron en el mercado hermoso venderán el queso.
Lloraste en la iglesia anoche.
Las torres fueron construidas por el soldado hace dos semanas.
Diego no rompió nada la semana pasada.
El abogado que vivió en la calle lavó el coche de Lucía.
Hay un gato en la montaña peligrosa.
¿Por qué usa él esta hacha peligrosa?
¿A quién está escuchando el pintor ahora mismo?
Ellos aprenderán siete canciones y las cantarán.
Ella no le explicó este problema a Pedro.
Comes en la cocina.
¿Cuántos leones verán nuestras hijas?
El médico alto compró el abrigo de María, pero no se lo prestó a Diego.
A los granjeros ricos les gusta nadar en el lago.
Somos más famosos que tu tío.
Nadie escondió la llave ayer.
Los sábados nuestras hermanas abren esta ventana.
El pollo que Carlos cocinó es delicioso.
No hay gatos en el bosque tranquilo.
Hace tres días Carmen siguió a algunos niños en el bosque.
Ellos tienen sed hoy.
Mi abuelo no trajo nada el viernes.
Él abre nuestra caja los domingos.
El soldado que trabajó en ese hospital es alto.
Cuando llegó nuestro primo, estabas cocinando el pollo.
A ese profesor le gusta el águila negra.
En cuanto la enfermera eligió siete pasteles, se los dio al escritor.
Cuando llegó Elena, mis hermanos estaban traduciendo libros interesantes.
¿Dónde lloraron los panaderos esta mañana?
Veinte libros fueron escritos por Miguel.
Este puente fue construido por tu abuela.
Hay veinte camisas en esta cama.
Pedro conoce a la actriz.
Esos museos son tan famosos como los castillos.
La niña no lavó algunas botellas blancas.
¿Lloraste en la iglesia hace dos semanas?
Ella no tiene tu barco.
Carmen me ayudará en el hospital grande.
Al hijo de Ana le gusta descansar en la playa tranquila.
No quiero cerrar las bolsas rojas ahora.
Algunas tazas fueron rotas por mi primo.
¿Está esperando él a nuestra madre en la estación ahora mismo?
Vas a estudiar mapas en el aula pequeña mañana.
Todas las sillas fueron pintadas por el ingeniero.
Los huevos baratos fueron vendidos por tu abuelo esta mañana.
Pedro es el abogado más fuerte del pueblo.
La mujer amable siempre come el pescado en el restaurante.
En cuanto cinco abogados dibujaron esa casa blanca, se la mostraron a Juan.
¿Cuántas hachas escondió la niña en el jardín?
Ella nadó en el río.
Lucía no me vendió esa bicicleta la semana pasada.
María le vendió esa bicicleta verde a Miguel hace tres días.
Elena y mi abuelo descansaron en el jardín la semana pasada.
¿Por qué escucharán las reinas a las princesas?
El conejo no está detrás del bosque.
A cinco reyes les gustan los lobos.
Él construyó su barco, pero no lo pintó.
Estos estudiantes leerán algunos periódicos interesantes y los traducirán esta noche.
Ellos son más inteligentes que Juan.
¿Dónde bebe Carlos el agua?
La sopa está muy fría.
Esa mesa era más pesada que el espejo.
Esos leones no son tan fuertes como los osos.
El ingeniero no comió en el restaurante anoche.
El pescado que los médicos comieron es delicioso.
Hay dos huevos en la cesta.
Mi hija buscará esos relojes en el parque el jueves.
Miguel prefiere los abrigos a las camisas.
Nuestro amigo no limpia el camión de Lucía todas las semanas.
Él durmió en el jardín hace dos semanas.
¿Saludará Ana a mis tíos en la plaza pronto?
Ayer compraste nueve cámaras verdes en el mercado.
Dos actrices eligieron los pasteles y se los dieron a Carlos.
¿Cuántas revistas leyó Diego el viernes?
Cuando llegaron las mujeres, el vecino de María estaba estudiando un mapa viejo.
Anoche este niño viajó a la montaña.
¿Te gusta la carne deliciosa?
Hay un camarero en el museo famoso.
Diego y tu abuela siempre recuerdan su cuento.
A menudo comemos el pan.
Este vestido es más elegante que la bufanda.
Nadie está cantando esas canciones difíciles.
Elena no visitó a nadie ayer.
Ella no durmió en la cocina pequeña porque estaba ocupada.
Los coches que María lavó son amarillos.
Nuestro tío prefiere las peras dulces a las manzanas dulces.
Ellos no comen porque están nerviosos.
Tres ingenieros le explicaron los problemas a Diego.
El banco no está al lado del mercado.
Ellos deben llevar bufandas elegantes en este teatro hoy.
¿Por qué está comprando el escritor su flor ahora mismo?
A los hermanos de Ana les gustan estos osos.
El camarero necesita beber el zumo ahora.
Él no ayudó a nadie el viernes.
El museo famoso está lejos de este río.
¿Qué perdió el rey en la playa grande hace tres días?
Pedro debe explicar las lecciones importantes esta noche.
Había cinco libros en la mesa.
Nadie toca su guitarra nueva.
¿Por qué recuerda ella el cuento de los pintores?
¿Estamos corriendo en la playa tranquila?
Juan te explica la lección importante.
Los turistas jóvenes no encontrarán nada.
Cuando llegó la princesa, Carmen estaba buscando una pelota.
¿Por qué está siguiendo Juan a Elena ahora mismo?
Mi hijo nunca bebe té en el restaurante.
Todas las semanas ese turista limpia un sofá caro.
Esa princesa no recordó nada ayer.
¿Te gusta ese tomate barato?
Los lápices que Pedro usó son azules.
A la enfermera le gustan las águilas.
Carlos encontró el teléfono de Carmen en esta estación anoche.
Los primos de Ana tienen que preparar esa patata deliciosa esta noche.
Ella a menudo llama a tus vecinos.
Él prefiere los mensajes a las revistas.
¿Dónde está el plato? No lo puedo encontrar.
Esos mensajes son más importantes que las cartas.
Ellos me venderán la moto.
No hay billetes en esta cama.
Él siempre lee el periódico en la biblioteca grande.
En cuanto ese pintor preparó el café, se lo ofreció a la reina.
En cuanto ella reparó las motos, se las prestó a tu madre.
El escritor tiene seis años.
Soy más joven que Diego.
Estas tazas fueron rotas por Elena.
Ellos no comen porque están enfermos.
Había cuatro billetes en esta silla.
Mi padre nos visita todos los días.
Miguel no saludó a nadie en la oficina.
Ellos nunca llevan nada en la escuela grande.
El próximo mes Juan no nos escuchará.
Él es un gran ingeniero.
La puerta que nuestra hija abrió es roja.
El profesor le explica un problema a Ana.
Esta mujer está corriendo en el bosque ahora mismo.
Viajamos al lago todos los días.
Cuando llegaron los estudiantes, el pintor estaba cocinando una patata deliciosa.
Lavamos los coches rápidos, pero no los usamos.
Carmen caminó en el parque hermoso.
Nadie esperó a tu padre.
¿Están rotas estas ventanas hoy?
Las niñas eligieron un pastel, pero no se lo dieron a Pedro.
Cuando llegó el camarero, Lucía estaba estudiando el mapa viejo.
Carlos nos vendió las camas.
El vecino de María te venderá la bicicleta de nuestro tío pronto.
¿Vieron los médicos a la reina la semana pasada?
Mi amigo no nos trajo esta sopa hace dos semanas.
¿Cuándo irá ella a este lago?
El hotel está delante de ese lago tranquilo.
El hijo de Miguel vende esta naranja barata en la tienda moderna los lunes.
Preferimos el zumo al vino caro.
Ella escribe las cartas y se las envía al abogado.
Esta princesa puede ayudar a ese rey ahora.
La abuela de Ana a menudo vende su teléfono en esta tienda nueva.
¿Cuántas canciones cantó María en esta iglesia?
Hay diez profesores en el museo.
El granjero valiente perdió este billete barato en la estación pequeña.
Diego le explica algunas lecciones importantes a Miguel.
Lloramos en la iglesia porque estábamos nerviosos.
Él está cantando la canción en el teatro.
¿Cuánto cuestan las naranjas?
Prefiero las peras dulces a las manzanas dulces.
En cuanto Carlos leyó diez revistas, las tradujo.
Hay un huevo en esta caja.
La maleta de Elena es demasiado pesada.
Ellos correrán en la calle larga.
¿Qué escondió Carmen en la casa blanca?
¿Qué está leyendo mi hija en el aula?
La hermana de Juan nada en ese lago todos los días.
El granjero que vivió en la calle peligrosa esperó al niño.
El escritor amable quiere saludar a Elena hoy.
El panadero que trabajó en el banco moderno seguirá al soldado.
¿Cuántas botellas cerró ella hace dos semanas?
Este camión está muy sucio.
Cuando llegó tu abuelo, el camarero estaba bebiendo esta agua.
Nuestra abuela le traerá este café al turista mañana.
Las enfermeras que vivieron en la ciudad son fuertes.
Los caballos no estaban cerca de la montaña.
Ana no quiere llamar a Carlos hoy.
Los lunes el estudiante va a la escuela moderna con Pedro.
El hombre nunca explica los mapas en el aula pequeña.
La próxima semana los amigos de María no traerán una pera.
Él siempre toca ese violín en esa plaza.
La maleta que ellos abrieron es azul.
Las reinas ricas son más fuertes que Miguel.
Cuando llegó Diego, Lucía estaba comprando agua.
En cuanto la mujer aprendió quince lecciones, las explicó.
Esa sopa no está muy fría.
Ese problema es más difícil que la lección.
Si nieva el jueves, Carmen buscará una foto vieja.
Tus hermanas son grandes actrices.
Muchos granjeros son muy valientes.
Ese niño no necesita dibujar el águila esta noche.
Ana preparó el té, pero no se lo ofreció al soldado.
¿Recordó mi madre ese poema esta mañana?
Pedro es más fuerte que los hombres.
Ella invitará a María la próxima semana.
Esas cestas están llenas.
Las sillas cómodas fueron reparadas por el médico.
Ahora mismo no los estoy escuchando en la escuela.
¿Cuántos poemas aprendió la enfermera?
Hay una llave en esta mesa.
Las sillas no son verdes.
Juan y nuestra abuela prefieren las motos amarillas a las motos rojas.
Las revistas son más interesantes que los periódicos.
Ellos te venderán la bicicleta rápida el próximo mes.
El jueves Miguel esconderá una caja en el jardín.
Tu madre prefiere los camiones a las motos negras.
Cuando llegó Lucía, estabas estudiando cinco mapas viejos.
¿Dónde están los billetes? Pedro no los puede encontrar.
Elena conoce al vecino de Carmen.
Carlos es el turista más alto del hospital.
Cuando llegó la reina, Ana estaba construyendo una torre.
El profesor que vivió en el castillo es joven.
Todos los conejos comerán en la cocina pronto.
El estudiante no es amable.
El rey siempre come queso.
¿Dónde perdieron ellos los teléfonos?
Cuando llegaron los abogados, Lucía estaba pintando una silla.
Él no caminó en la montaña porque estaba triste.
Ella aprenderá la lección y la explicará mañana.
¿Qué comió Miguel en el restaurante el viernes?
El hombre que trabajó en el hospital grande perdió cinco pelotas.
Le vendí ese sofá nuevo a nuestro hijo el viernes.
Mi abuela necesita cocinar el pollo esta noche.
El tío de Elena estudió su mapa, pero no lo explicó.
Las cestas que Diego buscó son blancas.
Los platos fueron rotos por mis tíos hace tres días.
Nuestra hermana le prestó el lápiz blanco a Elena.
Ella los invitó esta mañana.
Tus abuelos le explican veinte problemas a Juan.
Si llueve mañana, el abogado visitará el pueblo hermoso.
Cuando llegó el niño, Diego y mi primo estaban limpiando el espejo barato.
Cuando llegaron tus hijas, María estaba limpiando los espejos grandes.
Él lo vio en la calle peligrosa hace dos semanas.
Ellos no son tan altos como las mujeres.
Pedro lloró en la iglesia vieja.
Si nieva el jueves, tu hijo traducirá dos mensajes importantes.
Ese panadero le enviará todas las flores a Carmen.
Al granjero le gusta este león negro.
Ellos volvieron al mercado con la princesa.
Ella le explicará un problema a Juan.
La tía de Lucía tiene prisa ahora.
Ese mensaje no es tan importante como la carta.
El hermano de Miguel le vendió el sofá a la reina.
El estudiante es muy alto.
La torre moderna estaba lejos de la estación grande.
Elena y mi hijo prefieren la leche al zumo dulce.
Si llueve el jueves, Carlos escribirá la carta importante.
Algunos panaderos vinieron a la ciudad con Ana la semana pasada.
Ellos le traerán el zumo a nuestra madre.
Esa actriz encontró su llave y se la dio al profesor anoche.
Soy más famoso que Pedro.
Este mercado tranquilo estaba delante del hospital.
Ana es la princesa más inteligente del hotel.
Mi ratón está cerca del río.
¿Pintará ella la puerta?
El granjero que trabajó en el hotel es valiente.
El soldado que vivió en el pueblo llamó al escritor.
Cuando llegó tu hermano, nuestro padre estaba reparando las bicicletas de Miguel.
El niño perdió las cámaras en la playa.
Las enfermeras inteligentes van a ayudar a mi hermana hoy.
El periódico fue traducido por Diego.
La manzana fue vendida por tu hijo.
Ellos siempre limpian un coche.
Había tres huevos en esta bolsa.
Tu primo está bailando en el parque.
Le traje la leche a María ayer.
El padre de Juan eligió un pastel barato en la tienda ayer.
Abrimos las puertas el viernes.
¿Escuchará él a la princesa la próxima semana?
Mis hermanas usaron las hachas la semana pasada.
¿Cuándo corrió nuestro amigo a la playa tranquila?
Tres enfermeras lo vieron en el bosque.
Las cartas eran más importantes que los mensajes.
Los panaderos prefieren la revista interesante al mensaje.
El puente no estaba al lado del río.
Él viene al museo todas las mañanas.
La vimos en la plaza hace tres días.
Esta actriz es más amable que los reyes.
El puente está detrás de la montaña.
¿Cuánto cuesta esa naranja?
Él me presta el lápiz los domingos.
María y mi hija elegirán un pastel en el mercado hermoso la próxima semana.
Esas camas son tan cómodas como los sofás.
Ese reloj nuevo fue encontrado por la niña anoche.
¿Qué prepara nuestra tía todas las semanas?
Esta cama no es tan cómoda como el sofá.
¿Dónde están los relojes? No los puedo encontrar.
La naranja fue vendida por tu abuelo hace tres días.
Diego no nos saludará esta noche.
Me estás esperando en la estación ahora mismo.
No quiero el queso.
El panadero no tiene prisa.
A ella no le gusta el pollo.
El turista a menudo recuerda un poema.
Carmen nunca usa nada.
Ana va a cantar canciones en la iglesia mañana.
Tu plato es verde.
¿Durmió ella en el jardín hace dos semanas?
El sombrero que el escritor llevó es negro.
El médico que vive en esa ciudad tranquila buscó el cuchillo.
El camarero siempre lee esa novela interesante en esa biblioteca pequeña.
Los patos no están al lado de la estación moderna.
El granjero a menudo lava coches.
Ellos pintaron el barco rápido y lo vendieron.
Esas cajas son más pesadas que las bolsas.
Algunos pintores pueden cantar esta canción difícil mañana.
Los abuelos de Pedro recuerdan muchos cuentos largos.
Ellos no tienen doce caballos rápidos.
La mujer buscará este billete barato.
El niño necesita esta lámpara.
El violín que los soldados tocaron es muy caro.
Carlos es muy amable.
Muchas niñas le vendieron una moto a Lucía esta mañana.
¿Qué elegimos en la tienda hace tres días?
¿Qué está dibujando él en el aula ahora mismo?
Lloraste en la iglesia porque estabas preocupado.
Estos camiones son más rápidos que las bicicletas.
La lámpara roja fue rota por los ingenieros.
Ella nos ayudará en el hospital viejo.
Nuestro primo es un buen médico.
¿Cuándo irá él al lago?
Lucía es muy rica.
El viernes lavamos un plato negro.
Algunas tazas fueron rotas por Carlos.
Los estás escuchando ahora mismo.
Nadie encontró nuestra hacha hace dos semanas.
Miguel es el pintor más joven del pueblo.
¿Está llena la botella de los estudiantes hoy?
El camarero que trabaja en el banco nuevo es valiente.
El hombre inteligente esperó a Elena.
Tu primo ayudará a la madre de Carmen.
En cuanto ella reparó su cámara, se la prestó a mi vecino.
Nuestros hermanos correrán a la playa el próximo mes.
Los conejos están detrás de esa montaña.
Esta princesa tiene que visitar al panadero esta noche.
Tu tía le traerá la sopa a Pedro.
Lucía compró una manzana y se la dio a tu abuela.
Le vendí la bicicleta negra al soldado.
Ellos comieron cinco patatas deliciosas en el parque hermoso.
¿A quién llamó María esta mañana?
Nadie rompió una ventana anoche.
Preferimos los libros interesantes a las revistas.
Las llaves que Juan perdió son muy nuevas.
Miguel me explicará un problema difícil.
Elena nunca recuerda su cuento.
¿Por qué saludó Ana a esos estudiantes hace tres días?
Él está reparando las cámaras de mi madre.
Esta falda es tan elegante como la bufanda.
No había caballos en el jardín.
Los abogados que vivieron en esta ciudad grande son altos.
Ella no corre en el bosque porque está ocupada.
¿Quién cocina este pescado en el restaurante elegante los sábados?
¿Quién abrió las puertas el viernes?
Ellos no te siguieron en esa calle.
El padre de Pedro es muy valiente.
El soldado que trabaja en el hotel es inteligente.
¿Está tocando ella ese piano viejo en ese teatro?
¿Llevará la mujer su anillo caro?
Ellos no le prestaron los lápices de los médicos al ingeniero.
Diego es más alto que Lucía.
El libro fue traducido por el profesor.
Necesitamos la botella grande.
El abogado prefiere el camión a la moto.
¿Cuántos poemas aprendió tu amigo la semana pasada?
Las mujeres a menudo saludan a los turistas jóvenes en esta oficina pequeña.
A él le gustan las tortugas negras.
El granjero limpió las ventanas, pero no las cerró.
Carlos siempre escribe los mensajes de los reyes.
¿Descansaron nuestras hermanas en el parque ayer?
Carmen no la escuchó en esa escuela.
Miguel tiene cuatro años.
En cuanto tu hermano estudió su mapa, lo explicó.
A Elena y a nuestra hija les gusta ese gato negro.
No hay peras en esta caja.
¿Abrirá Diego la maleta?
¿Por qué perdió Miguel un billete hace tres días?
Ellos me vieron en el bosque anoche.
María no invitó a nadie esta mañana.
Juan no descansa porque está nervioso.
Las lecciones son demasiado difíciles.
Lucía no quiere las peras.
En cuanto ellos aprendieron la canción difícil, la cantaron.
El granjero no saludó a nadie en esta oficina ayer.
En cuanto elegimos un pastel dulce, se lo dimos al profesor.
No hay patos en la playa tranquila.
Pedro a menudo lee una novela larga en esta biblioteca moderna.
Ella lloró en la iglesia la semana pasada.
La pelota de tus tías es amarilla.
El pan fue vendido por Ana el viernes.
Mis cabras estaban lejos del teatro.
A él no le gusta caminar en la montaña.
Elena a menudo compra una fresa dulce en la tienda.
Pronto Diego no lo visitará.
El estudiante fuerte no nos escuchará en la escuela.
Ellos no caminaron en la calle porque estaban tristes.
El rey no bailó en el teatro.
En cuanto nuestros vecinos lavaron nuestro sombrero verde, lo llevaron.
Esta carne no está muy fría.
La actriz les trajo esta agua a los ingenieros hace dos semanas.
María prefiere la falda azul a la bufanda elegante.
El próximo mes ella no invitará a nuestro padre.
Juan bebió el vino en la cocina hace dos semanas.
Los huevos que él comió son muy baratos.
Mi hijo era un buen médico.
Ella eligió las flores y se las dio al escritor.
Cuando llegó Carlos, Lucía estaba traduciendo esa revista interesante.
Las mujeres que trabajan en el hotel tradujeron una revista interesante.
Miguel es el hombre más rico del pueblo.
Si llueve mañana, estas enfermeras no traerán el zumo.
El profesor no nada porque está preocupado.
Ana vuelve al mercado tranquilo con Carmen.
Este museo interesante no está delante de este río.
¿Quién verá a Pedro en el bosque?
Hay un gato en la calle peligrosa.
¿Quién beberá este té?
El ratón está al lado de la plaza.
María le trajo leche a la niña.
Hay una camisa en esta mesa.
Él prefiere los abrigos azules a las camisas elegantes.
El camarero que vive en ese pueblo construyó el puente.
Si nieva el jueves, el abogado rico no visitará a estas enfermeras.
¿Por qué recuerdo nuestro cuento largo?
Las cartas son más importantes que los mensajes.
La puerta que ellos abrieron es azul.
No tienes sed hoy.
¿Por qué abrieron las reinas los regalos?
Tus hijas no encontraron tu pelota en la playa ayer.
Ella no escuchó a nadie en ese teatro esta mañana.
Nos gusta ese pato.
Tu amigo no es famoso.
Ayer no le vendí una mesa a Juan.
Pronto mis vecinos verán al rey en la plaza.
¿Durmió él en este jardín hermoso el viernes?
El soldado que vivió en esta ciudad invitó al pintor.
A Carmen y a nuestra madre les gusta bailar en el parque tranquilo.
¿Escondieron las princesas un regalo caro en la casa?
¿Por qué está comiendo Carlos el pan ahora mismo?
Juan dibujará algunos castillos y se los mostrará a tus hijos.
La maleta de mi hermana estaba abierta.
Él no es tan valiente como María.
Puedes lavar seis botellas rojas ahora.
Los ingenieros siempre ayudan a esta mujer en el hospital.
Si nieva mañana, la tía de Elena llamará a Carlos.
Cuando llegaron las niñas, Carmen estaba bebiendo el vino.
El panadero que trabaja en la oficina nueva es inteligente.
Diego está cantando una canción ahora mismo.
Esta mañana Ana buscó el billete.
Muchos espejos fueron rotos por mi hermana.
Las flores que Miguel trajo son amarillas.
Esta princesa va al puente todas las semanas.
El mapa que explicamos es muy viejo.
Tu abuela es una buena enfermera.
¿Dónde llevó nuestra hija su abrigo rojo?
Los camareros que trabajan en la tienda son altos.
Esta novela es tan larga como el mensaje.
Nuestra abuela prefiere la leche al agua.
Tu padre es un buen estudiante.
Lucía es la reina más rica de la ciudad.
No hay niños en el aula.
Esa actriz escribió un mensaje y se lo envió a Pedro.
La ventana fue pintada por Pedro.
¿Dónde prepara la reina este pollo?
Ellos prefieren las fresas a las manzanas baratas.
¿Dónde está mi hacha? Las niñas no la pueden encontrar.
Los soldados que viven en esta ciudad son jóvenes.
Ella reparará su cámara y se la prestará a Carmen.
El panadero que trabajó en ese hotel cómodo preparó la carne.
El niño lloró en la iglesia hace tres días.
Estas cajas son más pesadas que las cestas.
Ella a menudo limpia esta mesa.
¿Qué canta Juan?
Los escritores no bailan porque están tristes.
Ellos no volvieron al museo interesante con el médico anoche.
Tu tía es más joven que Ana.
Ella tiene que saludar a los tíos de Diego en la plaza esta noche.
La puerta fue pintada por los granjeros la semana pasada.
María no puede tocar el violín esta noche.
No debemos cerrar nuestra bolsa ahora.
El camarero tiene dos años.
Cuando llegó el abogado, estabas leyendo los periódicos de nuestro hijo.
Las enfermeras siempre explican un mapa viejo en el aula pequeña.
Carlos y mi primo limpiaron la ventana, pero no la cerraron.
¿Cuánto cuesta esa fresa en la tienda moderna?
¿Dónde está la llave? Elena no la puede encontrar.
El niño quiere cocinar arroz en el restaurante hoy.
Nadie rompió veinte platos.
El pintor debe visitar al ingeniero esta noche.
Al granjero le gustan estos leones fuertes.
Él quiere cerrar una bolsa hoy.
Hace dos semanas los ratones comieron en el jardín hermoso.
El rey te siguió en la calle.
¿Cuántas fotos encontró tu tío en esta estación moderna hace dos semanas?
Nuestros primos elegirán el regalo en el mercado el próximo mes.
La taza grande fue rota por el hombre.
Había un teléfono en esta cama.
Nuestro primo siempre ayuda a la princesa.
Miguel no correrá en ese parque pronto.
El soldado que vivió en el pueblo es valiente.
La galleta fue vendida por Ana.
Muchas mujeres no los invitaron anoche.
El arroz está caliente.
Esa botella es más cara que el lápiz.
Él no siguió a las niñas en el bosque la semana pasada.
María no le enviará las fotos a mi abuelo el próximo mes.
Si llueve el jueves, tu madre buscará esa llave.
Miguel es el profesor más inteligente del hospital.
Mi pájaro está cerca de la universidad nueva.
El pescado que nuestros amigos prepararon es delicioso.
Abres cuatro bolsas blancas todos los días.
¿Dónde están tus tazas? Nuestra hija no las puede encontrar.
Nadie eligió la flor.
Las cámaras fueron reparadas por Carmen.
Él saludó al tío de Pedro en la oficina.
¿Lavaron las actrices un coche?
Esos libros no son tan interesantes como las novelas.
La actriz amable ayuda al niño valiente los sábados.
Ellos están buscando la foto hermosa ahora mismo.
Ahora mismo mis vecinos la están esperando.
Si nieva el jueves, ella no traducirá veinte libros interesantes.
Les traeré el té a los reyes.
Elena le explicó todas las lecciones al escritor hace tres días.
Los hijos de Diego eran buenos médicos.
Esta mañana ellos le trajeron sopa al pintor.
La cesta es más pesada que la maleta.
Juan no corrió al río la semana pasada.
La tienda está cerca de la montaña.
En cuanto Lucía lavó el coche, lo usó.
Había una pera en la cesta.
Lucía aprenderá los poemas interesantes la próxima semana.
En cuanto tus hermanos limpiaron la ventana, la cerraron.
Nuestras hermanas a menudo recuerdan el poema.
Las hachas que el panadero escondió son muy peligrosas.
Estas mesas fueron pintadas por Carmen.
Cuando llegó tu hermana, el turista estaba cocinando la carne.
Si llueve mañana, la enfermera visitará a Carlos.
Nuestros vecinos perdieron diez teléfonos en la estación nueva el viernes.
Hay una pera en esta caja.
Si nieva mañana, tres médicos llamarán al soldado.
Cuando llegó el pintor, Diego estaba leyendo un periódico interesante.
Los barcos fueron construidos por Ana hace tres días.
En cuanto estudiamos siete problemas, los explicamos.
¿Dónde nada el hombre los domingos?
Este panadero siempre cierra las puertas azules.
El camarero que trabajó en el restaurante aprendió muchos poemas largos.
Hay una cámara en esta cama.
El abogado construirá la casa y se la mostrará al profesor.
¿Qué escribió el granjero esta mañana?
La taza de Lucía es negra.
La actriz que vive en el castillo traerá vino.
En cuanto Elena escribió muchas cartas importantes, se las envió a la princesa.
El sombrero fue vendido por Pedro.
La lámpara que el estudiante rompió es verde.
María compró esta manzana barata, pero no la comió.
Si llueve el jueves, Juan llevará su anillo.
El abogado amable a menudo cocina el pescado.
¿Vio él a estos escritores?
Juan tiene hambre ahora.
Esa falda es más elegante que la camisa.
El estudiante encontró la flor amarilla, pero no se la dio a María.
¿Te gustan esos lobos?
Ella compró el teléfono más viejo de la ciudad.
Esta noche Miguel irá a la biblioteca con nuestro abuelo.
Cuando llegó la reina, estábamos bebiendo el café.
Muchas niñas conocen a nuestra madre.
La mujer aprendió la canción y la cantó.
Los camareros que vivieron en el castillo elegirán el pastel.
Muchos turistas siempre traducen el mensaje en la universidad.
Esta flor roja fue vendida por el pintor.
Lucía y mi primo invitarán a Elena.
Ellos vendrán al museo el próximo mes.
Ella aprendió algunas canciones difíciles, pero no las cantó.
El panadero estudió el mapa en la biblioteca.
Pedro no estudia una lección importante todas las mañanas.
¿Dónde está mi lámpara? No la puedo encontrar.
Carmen era más valiente que tu padre.
Diego saludó a nuestras hijas ayer.
El abuelo de Pedro escondió un hacha en el jardín hace dos semanas.
Nuestra abuela duerme en esta cocina.
¿Dónde está mi taza? No la puedo encontrar.
Había una llave en la silla.
¿A quién siguió él en esta calle peligrosa ayer?
Ellos no le explicaron la lección a Miguel.
¿Quién visitará una iglesia?
El tomate que Carlos trajo es barato.
Lucía limpia la bicicleta de Lucía y la usa los lunes.
Las enfermeras que trabajaron en el banco vieron los osos blancos.
El ratón no está detrás del mercado tranquilo.
¿Dónde está tu teléfono? Carlos no lo puede encontrar.
A Ana no le gusta ese oso blanco.
¿Pintarán ellos las sillas pesadas la próxima semana?
Diego te trajo este vino.
Pronto los patos correrán en ese bosque.
Nuestra abuela es más famosa que Juan.
Elena leyó su carta importante, pero no la escondió.
Este granjero es tan inteligente como mi tía.
¿Te gusta la tortuga negra?
El ingeniero no invitó a nadie anoche.
Diego me da las naranjas dulces.
No llevamos bufandas en la escuela.
Ella a menudo come una patata deliciosa.
Abres una bolsa.
El médico que trabaja en el restaurante elegante ayudó a estas niñas.
Cuando llegó María, Juan y tu hermana estaban dibujando un león negro.
La princesa siempre cierra la maleta vieja.
¿Dónde está mi hacha? Nuestros vecinos no la pueden encontrar.
Este sofá es tan cómodo como la cama.
El plato que él rompió es blanco.
Las tías de Ana no esperarán a nadie.
Carlos necesita su pelota.
La próxima semana las reinas no correrán al río.
¿Dónde compra nuestro abuelo un vestido?
Ana quiere un pastel dulce.
Hay quince fresas en esta cesta.
¿Quién bebe esta agua?
Ese perro corrió en el parque.
Las puertas que el granjero cerró son azules.
Mi tío debe beber zumo en la cocina pequeña esta noche.
¿Dónde comió Pedro?
Él viajará al lago con el profesor el próximo mes.
La enfermera que vivió en el castillo famoso es alta.
Limpiamos los coches y los usamos.
Este periódico interesante fue traducido por Elena.
¿A quién escuchará el profesor en el teatro nuevo?
Tus hijos son buenos amigos.
Si nieva mañana, el soldado elegirá esos regalos.
El escritor que trabajó en el hotel es rico.
Él nunca prepara una patata.
El ingeniero que vive en la calle tocará esta guitarra nueva.
Carmen y nuestro amigo vieron a Miguel en la plaza hermosa.
El pintor que trabaja en el banco es alto.
¿Te gusta el pan?
Ellos van a cocinar la carne en esa cocina hoy.
Las abuelas de María nunca explican un problema en el aula pequeña.
Este rey siempre usa tu cuchillo peligroso.
¿Quién ayudará a esta mujer en el hospital grande?
¿Dónde está el sombrero? Juan no lo puede encontrar.
Quince camiones amarillos fueron reparados por Diego.
En cuanto ella escribió esas cartas, se las envió a Carmen.
El amigo de Ana la siguió.
Ellos prefieren los barcos amarillos a los camiones.
Tu primo encontró mi lámpara verde en la estación hace dos semanas.
Somos más valientes que mis hijas.
Algunos espejos pesados fueron rotos por nuestro tío.
Carlos necesita abrir la caja negra esta noche.
Ella lloró en la iglesia porque estaba preocupada.
Miguel te venderá mesas.
Esos sofás no son tan cómodos como las camas.
Mi padre nos prestó mi moto.
Tu pato está cerca del hotel.
El estudiante que trabajó en la tienda moderna es amable.
Hay dos panaderos en el pueblo.
Ese soldado era muy joven.
A este turista le gustan las motos azules.
Elena y mi vecino le vendieron el sofá a Lucía.
Si llueve el jueves, ella encontrará el reloj de nuestra madre.
Él es más valiente que Miguel.
La torre está delante del río peligroso.
¿Perdieron los estudiantes la pelota verde?
Carmen no tenía prisa.
Todos los días él no viaja al lago tranquilo.
María aprendió la lección importante, pero no la explicó.
Cinco mujeres tienen hambre hoy.
Este pan fue vendido por Pedro.
Los lápices que las enfermeras buscaron son amarillos.
La reina no esperó a este camarero la semana pasada.
Carlos limpió la ventana, pero no la cerró.
Estas paredes fueron pintadas por tus hermanas.
Nuestro hermano dibujará la casa blanca y se la mostrará a Elena.
La actriz tiene siete años.
Hay muchas manzanas en la bolsa.
Hay cuatro fotos en esta mesa.
En cuanto esa actriz estudió doce mapas, los explicó.
La caja que Pedro abrió es verde.
¿Cuántos mapas estudió mi primo hace tres días?
Ana viene al museo todas las semanas.
El médico lavará esos abrigos y los llevará.
Esos osos eran más fuertes que los leones.
Los vecinos de Elena buscaron estos cuchillos peligrosos en la oficina vieja el viernes.
El próximo mes dos turistas te verán en ese parque hermoso.
El granjero que vivió en el pueblo tranquilo seguirá al niño.
¿Qué perdió ella en la playa hermosa?
Nuestro tío está preparando el pollo en el restaurante elegante.
Los escritores eligieron el pastel dulce y se lo dieron a Carlos esta mañana.
El profesor le explica los problemas difíciles al camarero.
Nadie escuchará los cuentos largos esta noche.
Los ingenieros que vivieron en esta ciudad son jóvenes.
Ellos pueden llamar al médico mañana.
El conejo no está lejos de esta estación.
La cesta que vendiste es muy pesada.
¿Dónde está vendiendo tu abuela los huevos?
Si nieva el jueves, la princesa traerá la pera.
Muchos soldados no recordaron los cuentos largos el viernes.
La universidad no estaba lejos del museo.
Ana fue al banco.
Juan necesita leer un periódico interesante en esta biblioteca tranquila ahora.
Ayer Lucía y mi amigo corrieron a ese río.
Cuando llegó el turista, Miguel estaba bebiendo leche.
¿Cuánto cuesta este huevo?
¿Es alta la torre?
¿Quién escribió la novela anoche?
Soy un gran ingeniero.
¿A quién ayudará tu padre?
¿Por qué cantará ella la canción la próxima semana?
Esta mañana el rey los invitó.
¿Quién escondió las llaves en el jardín ayer?
Esas camas son más cómodas que las sillas.
¿Pintarán los niños la puerta pronto?
La semana pasada ellos encontraron un billete.
¿A quién está esperando el hombre en el hotel ahora mismo?
Cuando llegó María, estaba tocando ese piano nuevo.
El camarero que trabaja en el restaurante ayudará a Carmen.
Si llueve mañana, ellos comprarán estos huevos baratos.
¿Te gusta esta manzana dulce?
¿Qué está cocinando la enfermera ahora mismo?
Los pintores que viven en el castillo saludarán a este escritor.
Él le explicará los problemas a Diego.
El piano que nuestro hermano tocó es muy caro.
Carmen tiene miedo ahora.
Cuando llegó Diego, mis hijos estaban reparando el camión de la princesa.
¿Dónde está durmiendo el estudiante ahora mismo?
Miguel y nuestra hija volvieron al hospital con María hace tres días.
¿Qué recordamos?
Los panaderos que trabajaron en ese banco moderno saludarán a tus tíos.
El pintor leerá una carta y la esconderá.
Juan no elegirá nuestra flor roja en el mercado pronto.
A menudo abres esta caja amarilla.
Ella nadó en este lago grande.
No había fotos en la mesa.
No tenemos cinco vacas negras.
Las botellas que él lavó son amarillas.
Ana vio a esta niña anoche.
Elena no visitó a nadie esta mañana.
Pronto el abogado les prestará nuestro coche a tus hijos.
Esa bolsa es tan pesada como la maleta.
La mujer que trabaja en el mercado comerá la galleta dulce.
Te gusta correr en la playa.
Hace dos semanas Carlos siguió al hombre en el bosque.
Estos barcos son tan rápidos como las motos.
El gato está delante de la torre.
No perdiste una bolsa anoche.
Lucía es más amable que mi padre.
Al escritor le gusta este pájaro negro.
¿Quién está comiendo doce galletas en la cocina pequeña ahora mismo?
Las puertas que la reina cerró son azules.
La actriz escuchará a los niños pronto.
Hay una tortuga en la playa.
¿Por qué esconderán ellos las llaves viejas el próximo mes?
La taza fue rota por la niña.
La botella está vacía.
¿Qué reparó él?
Ellos quieren cerrar su maleta esta noche.
Los estudiantes que viven en esa ciudad hermosa son inteligentes.
Las cestas están llenas.
Había una cabra en el jardín.
Lucía siempre saluda a Pedro en la oficina.
Nuestro amigo me trajo sopa.
Le traeré la sopa a Diego el jueves.
Cuando llegaron nuestras tías, María estaba comiendo muchos tomates.
Tu hermano nunca dibuja nada.
Mi tía a menudo cocina este pollo en el restaurante.
Ella era una gran actriz.
Los amigos de Miguel escondieron el hacha en el jardín la semana pasada.
¿Cuántos barcos limpiará el turista el próximo mes?
Los abogados fuertes son más valientes que el rey.
Nuestros vecinos rompieron la lámpara esta mañana.
El tomate que Ana compró es delicioso.
Si nieva el jueves, ellos no leerán la revista.
¿Está cansada mi hija hoy?
María construyó el castillo y se lo mostró al médico.
La mujer que trabaja en el banco es rica.
Carlos lleva una bufanda roja en la escuela moderna todas las semanas.
Los estudiantes que viven en la calle larga son famosos.
¿Está llena la cesta?
¿Por qué venden las enfermeras algunos pasteles baratos?
Le explicaste una lección a Carmen.
Ese espejo no es pesado.
Tus abuelos eran grandes pintores.
El abuelo de Juan invitó a tu madre el viernes.
¿Qué explicarán los soldados en el aula?
Nuestro hermano eligió el pastel, pero no lo trajo.
Los ingenieros cerrarán las cajas la próxima semana.
¿Dormirá el panadero en la cocina?
Ahora mismo estamos escribiendo esta novela en la biblioteca.
¿Quién dibuja la vaca en el aula?
Nadie trajo algunos teléfonos.
Elena no tenía sed.
Cuando llegó mi primo, estábamos reparando la cámara.
Él irá a la iglesia la próxima semana.
Al granjero no le gustan los vestidos amarillos.
Nadie seguirá a los niños ricos.
Las ventanas fueron pintadas por Ana el viernes.
El escritor lo visitará la próxima semana.
Pedro y tu primo te traerán sopa.
¿A quién esperará el médico?
En cuanto Juan reparó estas cámaras viejas, las usó.
Carmen nunca traduce nada en la universidad.
Nuestra hermana no le prestará la falda a Diego.
¿Está nadando mi abuelo en el lago ahora mismo?
Cuando llegó Lucía, Miguel y mi madre estaban tocando su violín caro.
Ella siempre come el arroz en el restaurante.
El camarero nunca usa muchas bicicletas.
¿Qué trajo Elena?
La iglesia está detrás del lago tranquilo.
Si nieva mañana, María y tu vecino estudiarán el mapa.
Este cuento es más interesante que el libro.
Anoche nuestro hijo no me invitó.
¿Por qué traerá él la fresa barata?
¿Qué recordaron nuestras hijas?
Cuando llegó mi padre, este granjero estaba vendiendo el teléfono verde.
La reina inteligente tiene que lavar su botella roja ahora.
Había cinco gatos en la montaña.
Nuestros abuelos eran grandes pintores.
El abogado que trabajó en el banco es elegante.
¿Por qué escucharon ellos mi cuento?
La niña prefiere los periódicos interesantes a las revistas.
No había billetes en esta cama.
Si nieva el jueves, Juan buscará quince regalos.
¿Quién recordó el poema largo hace tres días?
¿Elegirá él la flor amarilla pronto?
¿Ayudará Elena a la actriz la próxima semana?
Algunas princesas no tienen miedo hoy.
Cuando llegó tu primo, estábamos traduciendo el libro de mi amigo.
Ayer la niña no trajo el pan.
¿Es verde la taza?
Ella nunca bebe vino.
Ella limpió la bicicleta del rey, pero no la usó.
La tienda está al lado de la oficina grande.
Cuando llegó el estudiante, Carmen estaba bebiendo té.
A Diego le gusta el perro negro.
Las llaves que el profesor escondió son muy nuevas.
Preparé este té, pero no se lo ofrecí a Pedro.
Él era un gran ingeniero.
En cuanto Ana aprendió la lección, la explicó.
¿Qué dibujó él la semana pasada?
Viajas a ese lago hermoso todas las mañanas.
Tus botellas están vacías.
María construirá el castillo y se lo mostrará a Diego.
No tienes una tortuga.
Juan te traerá vino.
El reloj nuevo fue encontrado por Lucía ayer.
Los camareros a menudo saludan a las princesas amables en la plaza tranquila.
Cuando llegó Elena, estabas buscando mi reloj.
Ellos compraron el tambor más viejo de la tienda.
El periódico que mi madre leyó es muy interesante.
El pescado que Miguel cocinó es delicioso.
¿Dónde verá el turista ocho perros?
Ella correrá al río peligroso con el soldado.
Ellos verán tu perro en el bosque el próximo mes.
Ese sofá es más pesado que la silla.
Los violines que nuestro vecino tocó son muy caros.
Lucía y tu padre encontraron un lápiz en esa estación pequeña anoche.
Carlos es el pintor más famoso del hospital.
El granjero que vive en el pueblo aprendió los poemas.
¿Lloró nuestro hermano en la calle?
En cuanto la enfermera reparó el camión, se lo prestó a Ana.
¿Te gustan estos ratones negros?
En cuanto Pedro estudió el mapa de Carmen, lo explicó.
La universidad estaba al lado de la biblioteca.
La princesa no quiere el queso.
El panadero que vive en la ciudad es famoso.
Tu hijo baila en ese teatro.
Cuando llegó Miguel, nuestro tío estaba preparando esta carne.
Ese espejo no es tan pesado como el sofá.
Ella recuerda un poema.
Mi padre no descansa los sábados.
Ana descansó en la playa porque estaba cansada.
¿Por qué perdió tu hermana esa llave?
Este mensaje fue escrito por mi hija.
A este niño le gustan los pasteles.
El médico siempre toca su guitarra en ese parque hermoso.
Los periódicos son más interesantes que los libros.
Los niños fuertes pintaron una ventana y la limpiaron.
Nadie compra la llave en ese mercado.
El rey le vendió las sillas verdes a nuestra tía.
Traje el zumo.
Las camas son cómodas.
Los barcos eran muy rápidos.
¿Qué recordó tu abuelo?
Hay seis peras en la cesta.
En cuanto la tía de Elena leyó la revista, la tradujo.
Ella descansa en este hotel elegante porque está cansada.
Esos sofás son tan cómodos como las camas.
Hay dos vacas en esta montaña peligrosa.
A ese turista le gusta caminar en el parque.
¿Dónde esperará el profesor a Diego?
Ella no camina en el bosque porque está enferma.
En cuanto los vecinos de María eligieron los regalos de mi abuela, se los dieron a Lucía.
Cuando llegó tu hermano, las reinas estaban construyendo un barco.
¿Es elegante el sombrero de las enfermeras?
Algunas lámparas azules fueron rotas por los reyes.
Los problemas que él estudió son difíciles.
La sopa que nuestra madre comió es deliciosa.
Traje la manzana la semana pasada.
Pedro visitará iglesias esta noche.
En cuanto Carmen encontró una maleta negra, la abrió.
Mi madre era una gran actriz.
Compramos la lámpara más grande de la tienda.
Compraste el violín más viejo de la ciudad.
Él no nos explica diez lecciones.
Estos estudiantes compraron el piano más caro de la tienda.
Carlos le traerá la leche a Ana la próxima semana.
A Diego le gusta bailar en el teatro moderno.
Soy muy rico.
Las lámparas azules fueron reparadas por el pintor ayer.
¿A quién invitará Juan el próximo mes?
Escuchaste a la mujer hace dos semanas.
Lucía y nuestra hija vendrán a la oficina pronto.
El regalo que Carmen abrió es muy caro.
Estas motos son más rápidas que los coches.
El periódico interesante fue traducido por tus tíos esta mañana.
Él preparó el café, pero no se lo ofreció a la actriz.
¿Qué llevó ella en la escuela?
Perdí el billete del ingeniero en la estación.
El plato fue encontrado por Miguel hace tres días.
Miguel le envió su foto hermosa a María.
Las maletas que ellos abrieron son pesadas.
Mi padre lo verá en la plaza la próxima semana.
Ellos no están pintando la puerta ahora mismo.
Ana prefiere los camiones rápidos a las motos.
Nuestro amigo es un buen profesor.
Esta noche el panadero les explicará el problema a mis primos.
Él nunca cierra nada.
Algunas niñas eran más famosas que nuestro hijo.
Somos grandes ingenieros.
A ella le gustan esos conejos blancos.
Anoche tu hijo trajo el té.
Si llueve mañana, Juan llevará un abrigo.
Hay una llave en la mesa.
El libro fue escrito por Pedro.
Él a menudo canta una canción difícil en este parque.
Esta mañana el abuelo de Elena les vendió nuestro vestido rojo a los estudiantes.
No comí porque estaba preocupado.
¿Dibujará Diego un ratón negro en el aula pequeña esta noche?
Mi tía es una gran actriz.
¿Cuánto cuesta ese queso?
Nadie ayudará a tu hermano.
El arroz que la princesa comió es delicioso.
Ellos tienen que llamar a nuestra hija ahora.
El turista me envió su foto.
¿Qué explica el soldado en el aula los domingos?
La cama es muy cómoda.
Preferimos el periódico interesante al libro.
Ella limpió las ventanas, pero no las cerró.
¿Descansa el pintor en el hotel?
Él vendió una lámpara barata en el mercado hace dos semanas.
Algunos platos fueron rotos por mi tía hace tres días.
Lucía y nuestro primo no comieron porque estaban enfermos.
Los libros que ella leyó son muy interesantes.
¿Perdió Carlos los billetes el viernes?
La pera que trajimos es dulce.
Las camisas de las reinas son azules.
¿Cuánto cuestan estos sofás?
Los panaderos necesitan los lápices verdes.
Ellos van a saludar a algunos niños hoy.
Cuando llegó el soldado, el vecino de Elena estaba lavando las camisas de la mujer.
La hermana de Pedro bebió zumo en la cocina pequeña.
María le enviará una foto a Miguel.
Si nieva mañana, cuatro granjeros no saludarán a Pedro.
El hombre joven nos ofreció agua.
Carmen era más joven que el médico.
Hay un sombrero en esta mesa.
Ana y tu abuela no están comiendo nada en el restaurante grande ahora mismo.
Los platos que Carlos trajo son verdes.
Elena no le explicó el problema a María.
Ahora mismo él está nadando en el lago.
Miguel no es más amable que los reyes.
Ella no corre en la playa porque está nerviosa.
Si nieva el jueves, ellos seguirán al hombre fuerte.
Él no debe ayudar a la niña rica esta noche.
Si llueve el jueves, esa princesa esconderá nueve hachas.
¿Cuándo volverán las enfermeras a este museo?
Nueve barcos blancos fueron construidos por nuestro abuelo la semana pasada.
¿Por qué están escuchando ellos al niño ahora mismo?
Si nieva mañana, Lucía leerá las novelas de la niña.
Juan correrá a la escuela nueva con la enfermera la próxima semana.
Mi hermano limpió la ventana, pero no la cerró.
Ayer ella te ofreció tres galletas.
Elena esconderá los anillos de Pedro pronto.
Ellos corrieron en la calle esta mañana.
El tío de Ana les explica esta lección a los médicos.
Tus abuelas nunca compran la caja amarilla en ese mercado.
Él nunca recuerda un cuento.
¿Tocaron mis hijos su tambor nuevo hace dos semanas?
Ahora mismo las hijas de Juan no están nadando en el lago.
A Carmen le gustan las vacas.
Ayer el rey les vendió los espejos a tus primos.
Ella siempre vende mi taza.
Los estudiantes a menudo comen el tomate en el restaurante.
A Diego y a nuestra hermana no les gustan los ratones blancos.
La reina viaja a este lago con nuestro vecino los lunes.
Él no cantó nada hace tres días.
¿Cuántos poemas aprendieron mis tíos?
El estudiante dibuja una casa y se la muestra a los niños.
Hace tres días ella le dio el regalo de María a Carlos.
Esa bolsa es tan pesada como la cesta.
Si nieva mañana, Elena verá un barco verde.
Ellos no me explicaron los problemas.
El viernes lloraste en la iglesia.
La princesa siempre estudia su mapa.
¿Te gustan estas tortugas?
Miguel a menudo lava su taza.
El abogado que trabajó en el hospital es joven.
Nos gustan esos ratones.
Él nos visitará la próxima semana.
El hombre quiere una naranja barata.
Cuando llegaron los panaderos, el padre de Pedro estaba bebiendo zumo.
Te gusta la patata.
¿Durmió Lucía en el jardín?
Las actrices encontraron ese cuchillo.
El escritor que vive en el pueblo tranquilo es amable.
Preparé el café, pero no se lo ofrecí al abogado.
El teatro está delante de esa biblioteca tranquila.
Nadie perdió las pelotas en la estación.
Ellos están traduciendo un libro interesante en esta biblioteca vieja ahora mismo.
¿Está esperando mi tío al camarero inteligente ahora mismo?
Me gustan esos abrigos rojos.
¿Quién buscó la taza en la oficina el viernes?
Juan no necesita abrir la puerta roja hoy.
¿Cuántos cuentos escuchará la mujer en el teatro?
El abogado no le explica todas las lecciones a Carmen.
Carlos invitó a nuestro padre la semana pasada.
La taza de Lucía está muy limpia.
No debemos abrir una puerta ahora.
Ana no es más alta que el soldado.
Este camarero a menudo escribe esa novela larga en la biblioteca.
Nuestros abuelos son grandes ingenieros.
Los platos que busqué son negros.
El profesor rico está llorando en esta iglesia.
Él siempre visita a la madre de Miguel.
¿Invitará la reina a tus primos?
El hijo de Diego es un gran escritor.
No había patos en la montaña peligrosa.
La botella que María cerró es verde.
Anoche ella vino a esa oficina grande con mi vecino.
Carlos tiene doce años.
Hay ocho lápices en la silla.
La actriz que trabaja en el hospital escribió nuestro mensaje.
Ellos siempre estudian los mapas de María en la universidad.
Él es más valiente que los granjeros.
El pájaro estaba cerca del banco.
Carmen eligió un pastel, pero no se lo dio al turista.
¿Quién perdió su pelota en esa playa?
La pared fue pintada por tu amigo.
Estos sofás son más cómodos que las sillas.
El abuelo de Miguel descansó en el hotel ayer.
Juan quiere llevar un anillo hermoso hoy.
Había seis perros en la montaña.
¿A quién siguieron ellos?
¿Qué canta nuestra hermana los sábados?
Todas las semanas ella ayuda a nuestros amigos en el hospital moderno.
Cuando llegaron los profesores, estaba tocando este piano barato.
En cuanto tu hija preparó el té, se lo ofreció a Ana.
¿A quién llama el ingeniero?
¿Dónde está tu regalo? Pedro no lo puede encontrar.
El soldado no comió en el parque hace dos semanas.
Este médico buscó relojes hace tres días.
Las princesas inteligentes no pueden vender galletas dulces en el mercado tranquilo ahora.
Los camareros que trabajan en la escuela perdieron su pelota negra.
El profesor que vivió en este pueblo moderno rompió el espejo nuevo.
Algunas lámparas fueron reparadas por mi madre el viernes.
Ella no tenía prisa.
Anoche el panadero encontró ocho llaves viejas en la calle.
¿Usa ella tu teléfono amarillo los lunes?
Él no siguió a nadie en ese bosque hermoso.
¿Te gusta el caballo?
A ellos les gusta correr en ese bosque tranquilo.
¿Por qué usó Elena algunas cámaras?
Él no conoce a nuestros hijos.
El granjero lloró porque estaba triste.
¿Descansa Diego en esta playa todas las mañanas?
Diego no irá a la torre grande con Ana el próximo mes.
El niño tiene la tortuga.
El rey alto les trajo el zumo a tus tías.
Él no los saluda en esa plaza los sábados.
Nuestro hermano prefiere el vino caro al café.
¿Está corriendo Juan en esta calle ahora mismo?
No hay lápices en esta mesa.
Algunas ventanas fueron pintadas por mi padre esta mañana.
Elena les envía su foto a los hombres.
Los domingos ella no vuelve al castillo famoso.
La niña le venderá la bufanda verde a María el próximo mes.
¿Dónde vimos la tortuga?
Pedro y tu primo rompieron estas botellas ayer.
Los hermanos de Miguel pueden limpiar una moto esta noche.
Lucía perdió los anillos hermosos en la estación hace tres días.
Ella le trajo esta sopa al camarero.
El mapa que ellos estudiaron es muy viejo.
Juan los llamará el próximo mes.
Prefieres la camisa negra a la falda roja.
En cuanto él leyó cuatro cartas, las escondió.
Esta princesa no te visitó.
El estudiante fuerte compró la fresa más dulce de la ciudad.
Nadie perdió la bolsa de nuestros abuelos el viernes.
Ese mensaje es más importante que la carta.
Este soldado a menudo traduce su periódico en la universidad.
Elena tiene miedo hoy.
¿Te gustan los huevos?
El turista viajó a la montaña con Diego.
La tía de Carmen era más rica que los reyes.
¿Trajimos el tomate la semana pasada?
Los panaderos que trabajan en este hospital son inteligentes.
El cuento que ellos recordaron es largo.
Los platos fueron rotos por el ingeniero.
¿Cuántas cajas esconderá Carlos la próxima semana?
El médico que vivió en el pueblo es alto.
Cuando llegó el rey, mi tío estaba reparando el teléfono de Lucía.
Pedro me escuchó en el teatro nuevo.
La reina trajo la galleta hace dos semanas.
El banco no estaba lejos de la montaña tranquila.
¿Compra Carmen la pera barata?
Esa cesta está vacía.
¿A quién está siguiendo Miguel en ese bosque?
Ella es más joven que Ana.
La enfermera inteligente no la saluda en la oficina todos los días.
Miguel no explica el mapa viejo todos los días.
La maleta que María abrió es muy pesada.
Nuestro abuelo cantó la canción difícil en ese parque.
¿Tocó María su guitarra anoche?
Muchos pintores caminaron en la playa.
El granjero que trabajó en la tienda invitó al pintor.
A ese pintor no le gusta dormir en esa cocina.
Ellos no escucharon a esta actriz en la escuela.
A Juan le gusta ese perro blanco.
Los hombres que viven en ese pueblo explicaron un problema.
Tus primos comen este pollo los domingos.
Esa niña traerá el zumo esta noche.
Esta mañana los hermanos de Elena ayudaron a mi hijo en ese hospital grande.
La mujer valiente no pintó nada hace dos semanas.
El periódico fue traducido por nuestros vecinos ayer.
Tu hijo era un gran escritor.
El panadero que vive en la ciudad esperó a Pedro.
Esa mujer le venderá los abrigos negros a Diego.
¿Perdimos una pelota?
Nuestro padre eligió nueve flores en esta tienda.
Siempre llevamos bufandas en la oficina.
Él no cantará esa canción pronto.
No había lápices en esta cama.
Los estudiantes descansan en el hotel porque están cansados.
La actriz elegante reparará las bicicletas y las usará.
Ese camarero es amable.
Carmen no me explicó los problemas importantes.
Si nieva mañana, Lucía y tu abuela no estudiarán la lección.
Esta falda está muy limpia.
¿Quién está buscando dos cuchillos peligrosos ahora mismo?
Mi primo baila en la plaza porque está contento.
Él volverá a esa biblioteca pequeña el próximo mes.
Dos paredes fueron pintadas por Diego anoche.
Hay algunas fresas en la bolsa.
La revista que mi padre leyó es interesante.
Ana es la mujer más fuerte del hotel.
¿Quién llamó al profesor?
La semana pasada las hermanas de Carlos vinieron al parque.
Ella la visita los sábados.
¿Camina tu amigo en la calle?
El viernes nuestro vecino nos vendió el sombrero.
El soldado le trajo el té a tu hermano.
¿Quién usó el hacha de mis amigos?
¿Toca Pedro su violín nuevo?
El camarero que vive en la ciudad recordó siete poemas.
¿Dónde escribirá él una novela larga?
Hay un pájaro en el jardín hermoso.
Tienes que lavar la botella pequeña esta noche.
¿Cuántos museos visitará la niña pronto?
Ella va al restaurante elegante con los reyes.
Algunas princesas a menudo comen el pan en el jardín.
El ingeniero aprendió esos poemas en la universidad esta mañana.
Elena encontrará ocho llaves y se las dará a Lucía.
Soy más fuerte que nuestras tías.
Juan dibujó esta cabra en el aula pequeña.
En cuanto el turista rico leyó estas cartas largas, las escondió.
Los coches del soldado no están limpios.
Si nieva el jueves, Miguel elegirá muchos vestidos.
¿Quién vio una cabra en el bosque la semana pasada?
Los abogados comprarán un lápiz negro el próximo mes.
Carmen tiene diez años.
Esa reina no come porque está enferma.
El puente que María construyó es muy grande.
¿A quién siguió Carlos en la calle larga esta mañana?
Ellos volverán al castillo con la mujer pronto.
Ellos son buenos médicos.
Ese banco está detrás de la universidad moderna.
Lucía dibuja algunas casas blancas y se las muestra a la princesa.
¿Dónde está el reloj? Nuestra abuela no lo puede encontrar.
Ana es la niña más joven del hospital.
Nadie traerá una galleta.
Él lavó la bufanda y la llevó.
¿Cuándo correrá ella a la estación?
Somos muy amables.
¿Cuánto cuesta esa taza?
A los abogados les gusta correr en el bosque.
Mi madre prefiere los camiones azules a las motos negras.
Él lavó un coche rojo y lo usó ayer.
La universidad moderna no estaba cerca de la iglesia hermosa.
Cuando llegó tu tío, estaba cocinando este pollo.
No necesitamos esta pelota.
El profesor encontró la lámpara verde en la playa tranquila.
Carlos dibuja el pato negro en el aula los sábados.
Dos pintores van a ese puente con mis abuelos los lunes.
Tus abuelas a menudo saludan a nuestra tía.
La actriz joven compró el violín más caro de la ciudad.
Ellos volverán a la torre pequeña.
El teatro nuevo está delante de la biblioteca.
¿Qué están vendiendo los abogados en el mercado ahora mismo?
Él estudió el mapa de la enfermera, pero no lo explicó.
Los pintores amables limpian una ventana y la cierran.
Carmen puede beber la leche en la cocina pequeña esta noche.
Las hijas de Miguel son grandes actrices.
Ella siempre ayuda a tus primos.
Lloraste en la iglesia.
Ellos bailan en esa plaza tranquila.
Ellos te invitarán el próximo mes.
Somos más altos que nuestro amigo.
Este pájaro durmió en la cocina ayer.
Él leyó esa revista interesante y la tradujo.
Si llueve mañana, ella no invitará a la tía de Juan.
Pronto Diego reparará bicicletas.
Las reinas van a cantar una canción hoy.
Ahora mismo mi vecino está esperando al ingeniero en la estación moderna.
Ella debe beber esta leche en el restaurante grande ahora.
Elena limpió las ventanas, pero no las cerró.
La reina descansa en el hotel todas las semanas.
Este niño esconderá el hacha en el jardín esta noche.
¿A quién seguirán los profesores la próxima semana?
La camisa que nuestra madre llevó es muy elegante.
La puerta estaba abierta.
¿Quién verá a este ingeniero esta noche?
Tu conejo está lejos de esta montaña.
En cuanto mis hijas prepararon este té, se lo ofrecieron a Diego.
El tío de Lucía necesita nueve cuchillos.
Los turistas que trabajan en el banco son ricos.
El queso que él trajo es delicioso.
¿A quién escuchó el hombre hace dos semanas?
La mujer que vive en el castillo esperará a los panaderos.
El pastel que Carmen eligió es barato.
Pedro es el soldado más fuerte del hospital.
Diez libros fueron traducidos por Juan.
Tu abuela no visitó a nadie.
Hay un conejo en la montaña.
Ellos conocen a mi padre.
Nuestro primo aprendió cuatro lecciones, pero no las explicó.
Ana no nada en el río largo porque está preocupada.
A tres camareros les gusta esta águila.
Las princesas no invitaron a nadie hace tres días.
Tu vecino me saluda en la oficina vieja.
Nunca abres nada.
Nuestra hermana le presta un abrigo cómodo a María.
Él estudiará un problema y lo explicará.
¿Es rápido mi caballo?
Ellos abrieron una puerta.
El abogado alto no lo esperó en ese hotel hace tres días.
Ellos son tan valientes como los niños.
Siempre recuerdo nueve poemas.
Esas camisas son más elegantes que los sombreros.
¿Dónde está mi cuchillo? El escritor no lo puede encontrar.
Las niñas valientes escucharon a Miguel en la escuela nueva anoche.
Elena no esconderá muchas hachas peligrosas.
La enfermera no era más amable que tu hermano.
Estás tocando ese tambor barato ahora.
La universidad estaba detrás de ese río peligroso.
Cuando llegó María, nuestras tías estaban vendiendo los vestidos de mi hermana.
Ella bailó el viernes.
Este billete fue encontrado por Miguel esta mañana.
Hace tres días tres soldados no pintaron la mesa cara.
Lucía y mi hermana vienen a la escuela todas las mañanas.
La reina viajó a la montaña con nuestro abuelo hace dos semanas.
Esas lámparas azules fueron rotas por tu hijo.
Las actrices que trabajan en el banco viejo eligieron el pastel.
El rey nunca estudia ocho mapas en el aula pequeña.
El ingeniero que trabaja en la tienda recordó un cuento largo.
El médico famoso come las galletas dulces en el restaurante los domingos.
El médico que vive en la calle tranquila escuchará a Carlos.
El granjero valiente no cocina esta carne en el restaurante.
¿Por qué cerró Ana mi maleta la semana pasada?
Ella te vendió un sombrero amarillo.
No tenemos que visitar a Carlos ahora.
Mi hija nunca escribe un mensaje en la biblioteca.
No perdí nada en esta playa.
Al pintor no le gustan los pájaros blancos.
El estudiante que trabaja en la tienda recordó el cuento.
Carlos y tu hija a menudo llaman a ese rey.
Cinco granjeros no son valientes.
Él comió en la cocina.
¿Lloraste en la casa grande anoche?
No estamos comiendo la patata deliciosa en el parque.
Los espejos fueron rotos por las niñas.
La tía de Elena no tiene un camión.
Carmen no viajó a ese lago hermoso con nuestro hermano ayer.
Tu caballo está al lado del lago hermoso.
Pedro abrirá las bolsas del niño.
Mi abuela nunca cocina nada en el restaurante.
Ella compró el violín más barato de la ciudad.
Le explico un problema al profesor.
Al abuelo de Carmen le gustan los osos.
Nuestro tío conoce la ciudad importante.
El estudiante es más elegante que tu padre.
El viernes él perdió teléfonos en la estación.
Ana construyó este puente viejo en el pueblo anoche.
El amigo de Pedro corrió a la escuela.
Este hombre le prestará su cámara a nuestra madre.
Ella nunca prepara nada en la cocina.
La galleta que vendiste es muy dulce.
¿Limpia tu hermano diez sofás todos los días?
Ellos ayudan a los abogados en ese hospital moderno todas las semanas.
Ella preparó pollo en ese restaurante hace dos semanas.
Cuando llegó la mujer, mi hijo estaba cocinando arroz.
Somos más jóvenes que Lucía.
¿Descansó él en el jardín esta mañana?
Cuando llegaron los escritores, Diego y tu vecino estaban buscando una cámara roja.
Ella reparará el reloj la próxima semana.
Elena y nuestro padre me venderán estos abrigos elegantes.
El soldado baila en la plaza los domingos.
¿Qué perdí?
Este profesor necesita llamar a Carlos ahora.
¿Quién escribió algunos libros?
Siempre abrimos la bolsa negra.
El niño no tiene que llevar un sombrero elegante.
Carmen te trajo café.
Si nieva el jueves, mis abuelos estudiarán el problema difícil.
Hace tres días ellos dibujaron las tortugas de mi madre en el aula.
Esa silla es más pesada que el espejo.
Cuando llegaron las enfermeras, estaba comiendo el pescado.
Los reyes amables durmieron en el jardín tranquilo ayer.
María dibujó quince castillos, pero no se los mostró a nuestras hijas.
Juan no camina porque está nervioso.
María va a lavar ese plato hoy.
No hay galletas en esta caja.
Juan vino a la oficina moderna.
Los poemas que él aprendió son muy largos.
La reina rica trajo el queso.
Elena cerrará las puertas pronto.
Diego verá a tu madre la próxima semana.
La actriz inteligente prefiere las manzanas dulces a las fresas.
¿Dónde están las cestas? María no las puede encontrar.
Ellos nos traerán sopa.
Los camareros que vivieron en la casa rompieron todas las lámparas.
Mi abuelo es más alto que el panadero.
Los abogados siempre ayudan a nuestra hermana en el hospital nuevo.
Pedro leyó muchas revistas en el aula el viernes.
Ella le trajo el vino a tu primo el viernes.
El escritor inteligente les explicó esa lección importante a los médicos.
¿Por qué estamos bebiendo el té ahora mismo?
Mi vecino lavó el coche verde, pero no lo usó.
Algunos escritores eligieron todos los pasteles y se los dieron a Juan la semana pasada.
La actriz que vivió en la calle buscará un anillo.
¿Dónde están tus abrigos? No los puedo encontrar.
En cuanto él compró nueve anillos, los llevó.
En cuanto ella lavó el coche de Ana, lo usó.
Esta mañana los ingenieros tradujeron todos los periódicos interesantes en la biblioteca tranquila.
Muchas manzanas dulces fueron vendidas por la princesa hace dos semanas.
Carlos y nuestro tío necesitan beber el agua hoy.
Esa cama es más cómoda que el sofá.
Él encontró un cuchillo.
La moto que tu hijo limpió es rápida.
La próxima semana la princesa traducirá la revista de los soldados.
Ayer el turista escondió el regalo de Lucía en el jardín hermoso.
Había un teléfono en esta mesa.
Mi hijo le explicará el problema a nuestra abuela pronto.
Miguel bebió la leche en la cocina pequeña la semana pasada.
Hay cuatro cabras en el parque.
A mis vecinos les gusta la carne.
Ellos nos siguieron hace tres días.
¿Quién ayuda a Elena en esa oficina vieja?
Tu madre prefiere las faldas a los vestidos.
El ingeniero es muy amable.
Compraste la manzana más dulce de la tienda.
La cabra está delante del río.
¿Dónde nadó Lucía anoche?
El pintor nunca cierra veinte cajas.
Él va al lago con Pedro los sábados.
Los cuentos que ella recordó son muy largos.
Diego tiene prisa hoy.
Ellos van a saludar a nuestra tía en esa plaza hoy.
Esos lobos son blancos.
¿Comió Carmen los tomates baratos?
Estos profesores fueron a la iglesia con Carmen hace tres días.
El estudiante que trabaja en esa escuela es fuerte.
A Pedro y a nuestro abuelo les gusta ese pastel.
Ese banco grande está detrás de la iglesia.
Lucía está nadando en ese río.
Estas reinas te trajeron sopa.
La taza que busqué es verde.
¿Qué explicó Elena en el aula?
Si nieva el jueves, mi hermana no limpiará las bicicletas.
La ventana fue pintada por Carlos esta mañana.
Este teléfono verde fue reparado por María.
Tus amigos prefieren la pera a la fresa.
El próximo mes la niña no elegirá el regalo caro.
Diego construirá la casa nueva y se la mostrará a Juan.
El turista que trabaja en el hotel preparará el arroz.
Nuestro hermano era fuerte.
Esos camiones son más rápidos que las bicicletas.
La mujer volvió al banco con los estudiantes la semana pasada.
¿Cuántos mapas estudió ella el viernes?
Los pintores que vivieron en el pueblo tranquilo cerrarán su maleta.
Ana y mi madre no saludaron a tu hermana anoche.
Muchas revistas fueron traducidas por el niño.
Los billetes baratos fueron encontrados por Lucía.
¿Quién traerá la pera el próximo mes?
El pato está cerca de la tienda.
La lámpara que ellos repararon es azul.
La princesa fue al puente con el rey.
¿Por qué traeremos el tomate pronto?
Diego es el panadero más alto del hospital.
El médico a menudo recuerda el cuento largo.
Ellos corrieron a este río con nuestras abuelas ayer.
Él era más fuerte que Elena.
Este gato correrá en este bosque la próxima semana.
Ella no esperó a nadie en esta estación moderna el viernes.
¿Canta el ingeniero las canciones todas las mañanas?
¿A quién vio mi hija?
¿Cuánto cuestan esas cámaras en el mercado?
A nuestra tía le gustan los conejos blancos.
El niño quiere leer muchas revistas en la biblioteca esta noche.
Carlos lloró en la iglesia porque estaba triste.
Nunca compramos nada en la tienda.
La princesa no comió en el jardín tranquilo porque estaba ocupada.
Esas cestas son más pesadas que las bolsas.
¿Cuánto cuesta este pan en el mercado tranquilo?
Él la esperó en el hotel hace tres días.
¿Estaban rotos los relojes?
El soldado está dibujando este pato en el aula.
Ellos encontrarán su botella y la abrirán.
Él puede llamar a los turistas ahora.
Ella tiene que explicar los mapas viejos hoy.
María siempre bebe vino en la cocina.
No quiero escribir las novelas en la biblioteca ahora.
Busqué un reloj nuevo en la oficina.
Tu primo viene al museo con Pedro.
Ahora mismo Miguel y nuestro amigo están leyendo las revistas de las mujeres.
Ella llamó a cuatro granjeros hace dos semanas.
Ana leerá una carta y la esconderá.
¿Dónde está el periódico? No lo puedo encontrar.
El pan que el ingeniero comió es delicioso.
Ellos pintaron cinco mesas pesadas y las limpiaron la semana pasada.
El médico a menudo ayuda al panadero inteligente.
Las enfermeras que viven en la calle larga cantarán veinte canciones difíciles.
Carmen y tu hija recordaron algunos cuentos.
El abogado que trabaja en el banco pequeño es joven.
Ella no debe dibujar los perros blancos en esta aula pequeña hoy.
A Juan no le gusta este pato negro.
Si llueve mañana, mi tío seguirá a Miguel.
Los domingos él nada en el lago.
El caballo que mi madre vio es fuerte.
Carmen quiere lavar las botellas ahora.
Los ratones están al lado de este teatro.
¿Lloramos en la calle peligrosa?
Ese museo está lejos de la torre.
Tu hermano invitó a la tía de María hace dos semanas.
Esas naranjas no son tan dulces como las fresas.
No corriste al río con los estudiantes ayer.
Carlos es el escritor más alto del pueblo.
¿Quién abrió una maleta?
¿Por qué visitará el abogado a Elena el próximo mes?
Las mujeres que trabajaron en la escuela grande prepararon carne.
¿A quién llamará Pedro?
El padre de Ana no siguió a nadie ayer.
Los lunes ellos vuelven al museo.
¿Durmieron ellos en la casa?
Nuestro tío viajará al lago la próxima semana.
Ese reloj nuevo fue reparado por nuestro hijo hace tres días.
Lucía no construyó los barcos azules en esa ciudad.
En cuanto este granjero estudió cuatro lecciones, las explicó.
Esta cámara fue vendida por Juan.
¿Son pesadas mis cestas?
¿Te gustan los tomates?
Ana siempre canta la canción.
Ese camarero nunca vende nada en el mercado.
Él los está esperando en el hotel pequeño.
No hay fotos en esta cama.
La maleta que Carlos buscó es verde.
El escritor que vive en el pueblo tranquilo tocará su guitarra cara.
Cinco actrices compraron el tambor más barato de la tienda.
¿Quién saludó a los soldados altos en la plaza la semana pasada?
El hombre no le vendió un sombrero a mi amigo.
Ayer la princesa no corrió en esa playa.
Había cinco galletas en la caja.
Mi vecino traduce todas las novelas en la biblioteca.
Elena construyó el castillo y se lo mostró a Juan anoche.
Él prefiere el libro interesante a la revista.
¿Te gustan las tortugas?
Los libros que el estudiante leyó son muy interesantes.
A ella le gusta esa tortuga blanca.
La hermana de Lucía era una gran actriz.
Diego y tu hijo necesitan visitar una ciudad esta noche.
Hay una manzana en la caja.
Preferimos el sombrero a la falda.
Los lunes los profesores van al banco con el camarero.
¿Cuántas botellas cerró Diego anoche?
El granjero que vive en la calle visitó a nuestros primos.
¿Está caliente esa leche hoy?
¿Qué llevó ella en la oficina moderna hace tres días?
Les trajiste la leche a los turistas.
El camarero que trabaja en ese banco pequeño abrirá su regalo caro.
Ellos aprenderán la lección y la explicarán mañana.
María te siguió esta mañana.
María me trajo zumo.
Miguel compró muchas cámaras, pero no se las prestó a Lucía.
Pedro invitó a mi abuelo esta mañana.
Los billetes que los ingenieros perdieron son baratos.
El profesor vuelve a la iglesia vieja con la enfermera.
El rey nos verá.
Muchas puertas azules fueron pintadas por las mujeres.
Elena le dio una pera deliciosa a la actriz.
¿Compramos una galleta deliciosa en esta tienda?
La estación está detrás del río largo.
Algunas niñas prefieren el agua al té.
Cuando llegaron los panaderos, estaba comiendo el pescado.
Ese barco fue construido por María.
Los hombres famosos vieron a muchos médicos en la plaza el viernes.
Eres un buen amigo.
La vaca de Carlos no es negra.
Las tías de Carmen a menudo cocinan el pollo en la cocina.
Ese castillo famoso está lejos de la universidad.
Ella no caminará en la montaña esta noche.
Si nieva el jueves, ellos escucharán a esta reina.
El hospital está delante del teatro.
La iglesia hermosa no está al lado del castillo nuevo.
Ella perdió seis llaves en la playa grande hace dos semanas.
Ella no elegirá nada en el mercado pronto.
Esta mañana el granjero valiente corrió al río.
Cuando llegó nuestra madre, estábamos lavando tu botella.
Pedro y tu abuela le prestan las bicicletas rápidas al estudiante.
Mi vecino no está esperando a nadie ahora mismo.
El abogado es muy rico.
¿Por qué bebe él el vino todas las semanas?
Tu abuela no tenía prisa.
¿Qué usa él los lunes?
La princesa llevará su camisa azul en la escuela grande pronto.
Había doce turistas en la oficina.
Cuando llegaron los abogados, estaba dibujando los lobos.
Esa reina es tan alta como las reinas.
¿Por qué usó Elena ese lápiz?
A mi hijo le gusta el pan delicioso.
En cuanto ese niño estudió su mapa viejo, lo explicó.
Juan es el niño más amable del hotel.
Ana trajo un tomate delicioso el viernes.
La carta que nuestro amigo escribió es muy importante.
Hace tres días nuestras hermanas no trajeron pan.
Había algunas fotos en la mesa.
Abrimos esta ventana.
El teléfono que los médicos repararon es azul.
Los médicos que vivieron en la calle rompieron los platos amarillos.
Cuando llegó Miguel, Diego estaba limpiando las motos rojas.
El hombre amable a menudo usa ese cuchillo peligroso.
Él no le vendió el espejo al escritor la semana pasada.
La taza que ella lavó es azul.
Ana nos dará la manzana el próximo mes.
Los soldados que trabajaron en el restaurante encontrarán la llave.
Ellos siempre limpian la moto amarilla.
Quince espejos fueron rotos por el ingeniero anoche.
La próxima semana él elegirá el pastel en esa tienda moderna.
El padre de Carmen necesita llevar un anillo barato hoy.
El tío de Pedro esconderá dos regalos la próxima semana.
Ella tiene sueño ahora.
Juan y mi tío le vendieron el camión de mis tías a la enfermera.
Cerramos la bolsa todas las mañanas.
La biblioteca está lejos de la estación.
El profesor que vive en esa casa moderna buscó un billete barato.
El puente está cerca de la plaza.
La cesta fue encontrada por Lucía ayer.
¿Dónde están las fotos? Lucía no las puede encontrar.
Esta actriz le presta las cámaras a Miguel.
Cuando llegó la reina, Carlos y tu abuela estaban escribiendo mi novela larga.
El abuelo de Elena es un gran escritor.
Si llueve mañana, ellos cocinarán este arroz.
Nuestra madre durmió porque estaba cansada.
Carlos y tu hermano me explican los problemas difíciles.
Los gatos están delante del parque.
Hay un gato en la playa.
Diego dibuja el águila en esta aula.
Cuando llegó el camarero, los reyes estaban comiendo un huevo.
¿Es alta la mujer?
El padre de Carmen viajará al lago pronto.
Muchos pintores son más famosos que la niña.
El estudiante siempre canta la canción.
Tu maleta está vacía.
La fresa que nuestro abuelo trajo es muy dulce.
Juan es el soldado más joven del hospital.
¿Cuánto cuestan esas tazas en el mercado?
A la princesa inteligente le gusta este oso fuerte.
Las flores fueron vendidas por mi madre.
Cuatro sillas cómodas fueron pintadas por María.
El primo de Pedro quiere la fresa.
La puerta que abrimos es roja.
En cuanto María dibujó el castillo, se lo mostró a los estudiantes.
Ellos no ayudaron a los amigos de Miguel.
Las actrices no invitarán a nadie.
Las mujeres que trabajan en el banco son inteligentes.
Ella le traerá la sopa a Ana.
La hija de Carlos no descansa porque está ocupada.
Lucía prefiere la novela a la revista interesante.
Ese periódico fue traducido por Elena la semana pasada.
A mi vecino le gusta descansar en la playa tranquila.
Ella nada en el río todas las mañanas.
Muchos hombres cocinan el arroz en la cocina.
Somos más altos que tu padre.
¿Qué compra Diego en esa tienda?
¿Está abierta la caja hoy?
¿Qué rompió nuestro hermano?
Eres más valiente que María.
Él no come en el jardín porque está ocupado.
El profesor a menudo cierra las bolsas.
Él compró la bolsa más pequeña de la ciudad.
Esta noche le traerás zumo a la reina.
Este granjero no ayudó a nadie en la escuela pequeña.
El mensaje fue traducido por Carlos.
Cuando llegó Pedro, Ana estaba preparando el pescado.
El hombre no está construyendo el barco pequeño en este pueblo ahora mismo.
La pared fue pintada por el escritor.
El billete que él perdió es barato.
Miguel escribe los libros de los camareros en la biblioteca nueva los sábados.
La taza que Carmen lavó es azul.
La cámara que ellos perdieron es amarilla.
¿Encontrará el ingeniero su cuchillo en la playa el jueves?
En cuanto Lucía leyó una carta importante, la escondió.
El granjero que vivió en ese pueblo es rico.
Ese problema es tan difícil como la lección.
El padre de Miguel siempre limpia el espejo.
¿Dónde busqué el reloj?
El turista que trabaja en la oficina vieja es joven.
La semana pasada Elena y nuestro primo corrieron a ese río.
El museo está al lado de esta universidad nueva.
El rey construyó la casa, pero no se la mostró a las reinas.
Ella camina en el bosque tranquilo todos los días.
¿A quién saludó ella hace dos semanas?
Mis abuelos estudiaron ese mapa, pero no lo explicaron.
¿Recuerdan ellos todos los cuentos los sábados?
Diego prefiere el agua al café.
¿Bailó nuestra tía en el parque tranquilo?
Cuando llegó tu primo, estaba dibujando un pájaro.
El estudiante escondió mi hacha esta mañana.
Cuando llegó Juan, la enfermera valiente estaba traduciendo el periódico interesante.
¿Cierra Elena las maletas los domingos?
A mi madre no le gusta el zumo dulce.
Él puede usar los cuchillos peligrosos mañana.
¿Te gustan estas cabras blancas?
Ellos lo ayudarán en el hospital.
Hay quince gatos en la montaña.
Este niño a menudo cierra la caja amarilla.
En cuanto estos granjeros eligieron muchas flores, se las dieron a Ana.
Si nieva el jueves, Pedro comerá arroz.
¿A quién escuchará Lucía pronto?
Prefieres el coche al camión amarillo.
¿Está abierta esa ventana hoy?
La cabra está cerca del bosque hermoso.
El tío de María le vendió doce sofás a mi abuela.
Él leyó su revista interesante, pero no la tradujo.
Ella es más alta que el rey.
Los abogados que trabajan en la escuela abrirán esa puerta roja.
¿A quién llamó él hace tres días?
El soldado eligió el pastel, pero no se lo dio a la princesa.
Las tazas que Carlos lavó son blancas.
Esta moto es más rápida que la bicicleta.
Cuando llegó nuestro vecino, el turista estaba buscando tu hacha.
¿Rompieron nuestros hijos el espejo grande?
La pelota que la niña perdió es roja.
Ellos nunca preparan nada.
¿Es inteligente mi vecino?
El pintor perdió doce pelotas verdes en la estación anoche.
Los conejos no están detrás del museo.
El profesor le envió un regalo a tu abuela hace dos semanas.
Juan nos envía un regalo caro.
Elena la invitará el próximo mes.
Ese turista no esperó a tu abuelo la semana pasada.
Mis hermanos son grandes escritores.
La silla fue reparada por la niña.
En cuanto ella pintó el barco amarillo, lo vendió.
Nadie recordó su cuento largo.
Ellos no deben llamar a Ana mañana.
La mujer rompió todas las lámparas ayer.
El mensaje largo fue escrito por el panadero ayer.
Vas a cantar una canción difícil ahora.
Los platos no estaban muy limpios.
Ella nunca vende la botella.
Diego no tiene miedo ahora.
Nuestro amigo compró la mesa más vieja de la ciudad.
Si nieva el jueves, él no estudiará veinte mapas viejos.
El camarero que vive en el castillo reparó el reloj nuevo.
Carmen escribió el mensaje y se lo envió a Pedro esta mañana.
Cuando llegó mi primo, el ingeniero estaba leyendo los periódicos del rey.
Algunos coches fueron reparados por Lucía esta mañana.
Nuestra tía aprendió veinte canciones difíciles, pero no las cantó.
Los pájaros están cerca de ese puente.
La pelota que Carlos encontró es negra.
Hace tres días Miguel vino a este museo famoso con María.
Dos ingenieros vendrán al museo con la princesa pronto.
Miguel elegirá esa bufanda y la llevará.
Las mujeres jóvenes trajeron la manzana dulce el viernes.
Tenemos que preparar una patata hoy.
La llave fue encontrada por Lucía.
¿Cantó Pedro las canciones difíciles anoche?
¿Come él un huevo los lunes?
¿A quién invitará el granjero?
¿Usa ella un cuchillo?
Nadie perdió mi llave nueva.
María es tan joven como Diego.
No hay perros en la montaña.
Algunos panaderos a menudo tocan su tambor en el teatro.
Él prefiere los libros a las novelas largas.
Ana y mi hermana te explican un problema.
Ese camión es más moderno que el coche.
¿Dónde está el hacha? María no la puede encontrar.
Carlos me vio la semana pasada.
Ana siempre visita a Juan.
Hay un billete en esta cesta.
Carmen nos ayudará el próximo mes.
Tus abuelas limpian el camión y lo venden.
Los abogados jóvenes me vendieron las mesas hace tres días.
Cuando llegó nuestro hermano, mis vecinos estaban comprando vino.
Ellos limpiaron nueve bicicletas y las usaron la semana pasada.
Elena no escondió su regalo.
¿Por qué toca Carlos ese violín caro?
La lámpara verde fue reparada por Diego.
En cuanto Lucía construyó doce casas, se las mostró a Carmen.
Esos hombres les explican esta lección a los reyes.
¿Cuánto cuesta este piano en el mercado?
Miguel comprará esta cámara blanca y se la prestará al médico.
La madre de Lucía bebió té.
Él prefiere las fresas a las peras deliciosas.
Ese periódico interesante fue traducido por los escritores.
Tu hijo es un buen médico.
Siempre llevamos sombreros rojos en el teatro.
Ayer ellos corrieron al río largo con Juan.
El abogado que vive en la calle larga trajo zumo.
Los cuentos que el turista recordó son interesantes.
Elena no escondió nada en el jardín.
¿Dónde está vendiendo Miguel la naranja?
El estudiante compró la guitarra más cara de la tienda.
Ella no va a la universidad pequeña.
Estás llorando en esta calle.
Ese león es más peligroso que el lobo.
¿Siguió la niña a la mujer hace tres días?
María y nuestro amigo aprendieron la lección importante y la explicaron.
Tu hermana es tan rica como mi amigo.
Nuestro primo no nos presta las motos todas las semanas.
Diego no los esperó ayer.
Los tíos de Elena a menudo comen el queso en el jardín.
Carmen es la princesa más amable del hotel.
Cuando llegaron mis tías, Carlos estaba buscando el reloj de tu padre.
Nadie invitará a la enfermera el jueves.
¿Eran valientes esos soldados?
La flor que elegí es roja.
¿Quién bebe el té en el restaurante?
El hombre vio a nuestra hija en el parque.
Elena le explicó esos problemas importantes a tu vecino.
El panadero que trabaja en el banco moderno es famoso.
Cuando llegó el abogado, las actrices fuertes estaban cantando las canciones.
Los perros están detrás de este museo.
¿Bailó la actriz en el teatro?
Eres tan amable como mi hijo.
¿Está leyendo Pedro quince revistas interesantes?
Ellos a menudo preparan el pollo en la cocina pequeña.
Nadie visita a esa princesa.
Todas las semanas el ingeniero usa un cuchillo.
Él dibujó el castillo famoso y se lo mostró a Miguel.
Ella le explicará los problemas al pintor.
Ese ratón duerme en el jardín tranquilo todas las semanas.
El viernes el niño invitó a Ana.
Él no le dará esas fresas dulces a tu primo.
La niña llevó su falda hace dos semanas.
Todas las sillas fueron pintadas por los profesores.
Carlos no visitó el castillo esta mañana.
Las maletas que ella abrió son muy pesadas.
En cuanto los hombres inteligentes pintaron esta silla grande, la limpiaron.
María no tenía sueño.
El camarero visita un museo los lunes.
El reloj fue encontrado por el escritor.
¿A quién seguirá mi tía en ese bosque el próximo mes?
Si llueve mañana, Ana esperará a nuestro hermano.
Ella siempre canta una canción.
Hay un rey en el museo.
En cuanto Diego escribió la carta de nuestro tío, se la envió a los turistas.
Ese soldado baila en el parque porque está contento.
Mi padre es un buen vecino.
Cuando llegó tu hija, este granjero estaba buscando un cuchillo.
A esta reina no le gusta esa tortuga.
Miguel no puede saludar a nuestros abuelos hoy.
El rey corrió a la escuela moderna con la reina anoche.
¿Te gustan las águilas?
Tu tía le trajo el zumo a Carmen hace tres días.
¿Cuántas galletas traerá él?
¿A quién ayudó el panadero ayer?
La próxima semana ellos no traerán la galleta.
Ellos abren las cajas.
Mi abuela no nadó en el lago porque estaba nerviosa.
¿Te gusta esta tortuga?
La guitarra que el hombre tocó es muy vieja.
¿Cuánto cuesta este espejo?
Le explicaremos los problemas a Lucía la próxima semana.
¿Quién estudiará un mapa en el aula pequeña pronto?
Diego viene al museo los sábados.
El médico nunca explica todas las lecciones en el aula pequeña.
¿Está abierta la ventana hoy?
Ese reloj nuevo fue reparado por el profesor.
La mujer prefiere el vestido verde al sombrero azul.
Los gatos no están delante del río.
El profesor que vive en la ciudad hermosa es fuerte.
Soy más rico que nuestros hijos.
El camarero compró la manzana más deliciosa de la ciudad.
Ellos no deben escribir la novela ahora.
No había pájaros en la calle.
A ella no le gusta este tomate.
Mis hijos lavaron la bufanda amarilla y la llevaron.
Él no eligió nada hace dos semanas.
Quiero el queso.
Ella le dio muchas naranjas dulces a tu padre.
Los tíos de Pedro prefieren la bicicleta azul a la moto blanca.
¿Qué cierras todas las mañanas?
¿Rompieron los ingenieros el plato anoche?
Ellos necesitan saludar al niño esta noche.
Esos coches no son tan rápidos como las motos.
Los abogados correrán en el bosque tranquilo el próximo mes.
La princesa nunca lava siete camisas.
El reloj de nuestra madre estaba roto.
Juan recuerda el cuento de Carmen.
Los médicos te prestaron el lápiz de Carlos.
¿Te gusta el agua?
María no aprendió muchos poemas en la universidad moderna.
Tu abuelo aprendió todas las lecciones, pero no las explicó.
El sofá es más pesado que la cama.
Las hermanas de Elena eran muy inteligentes.
Mi conejo está al lado del hospital.
La actriz que trabajó en el mercado comprará la galleta.
¿A quién llamó el camarero?
Mis amigos no vieron a nadie en el parque.
Nadie esperará al granjero.
Ellos le traerán el café a nuestra hija.
Si nieva el jueves, ella comprará el pan.
¿Son pesadas las bolsas?
Hay seis vacas en la playa hermosa.
El estudiante no es tan famoso como el ingeniero.
¿Dónde ayudó Carlos a tu hermano?
Cuando llegó mi madre, Diego estaba escuchando la canción difícil.
Cuando llegó el soldado, los hermanos de Miguel estaban preparando la carne.
Esta carne no está demasiado fría.
Compraste la naranja más barata de la tienda.
Él lloró en la iglesia porque estaba triste.
El pintor puede visitar a cinco hombres esta noche.
Ana no baila en esa plaza todos los días.
Él viaja al lago tranquilo.
Al pintor rico le gusta este gato negro.
¿Cuántos huevos venderá el granjero en la tienda grande?
Si nieva el jueves, Lucía y nuestro primo no traerán este té.
Pedro y nuestro tío están escribiendo su libro en la biblioteca vieja.
Esa lámpara grande fue rota por los panaderos.
Hay cuatro mujeres en el puente grande.
Las actrices no saludarán a las tías de Pedro en la oficina pronto.
Ana y tu abuelo compraron la naranja más deliciosa de la ciudad.
Esos lápices fueron encontrados por María anoche.
La abuela de Diego no come porque está enferma.
El ingeniero inteligente nos llamó.
Cuatro lámparas fueron rotas por Elena.
A Carlos le gusta el pan barato.
Mis hijos no tocan nada en la plaza los domingos.
Los niños le venderán el barco al escritor el próximo mes.
La hermana de Carmen va a ayudar a los abogados esta noche.
La estación moderna está lejos del hotel nuevo.
Las cestas eran más pesadas que las bolsas.
Ella me envía flores.
En cuanto ellos compraron muchos libros interesantes, se los prestaron a Miguel.
Ese coche fue reparado por las niñas.
El coche que lavamos es negro.
Miguel y nuestro primo los invitarán.
Tu cabra estaba detrás de la torre.
María y mi amigo necesitan esa hacha.
El vecino de Juan no ayudó a nadie en el hospital la semana pasada.
Nadie tradujo veinte periódicos en la biblioteca.
El turista que vive en el pueblo aprendió nueve poemas.
Todas las mañanas él viene a la escuela.
¿Por qué aprenderán ellos este poema mañana?
Ella estudia el problema importante y lo explica los lunes.
El profesor que trabaja en el restaurante viejo cocinó este pollo.
El médico que vivió en la casa blanca es rico.
Si llueve mañana, Lucía no beberá el vino.
Todas las semanas Pedro y tu hija vuelven a la estación.
Ella le vendió una mesa a nuestro tío.
El plato fue roto por mi madre.
Ana es la mujer más rica del pueblo.
¿Cuánto cuestan estas cestas?
Tenemos diez lápices.
Juan limpió la ventana y la cerró.
Mi padre perdió la pelota azul hace dos semanas.
Los panaderos siempre comen el tomate barato en esta cocina.
La enfermera leyó la carta importante y la escondió.
Hace tres días el rey esperó a María.
El espejo fue roto por el niño el viernes.
Los profesores son más valientes que el hombre.
El soldado que trabaja en el banco escuchó a los estudiantes fuertes.
¿Qué lleva la reina en la oficina?
Estos panaderos conocen a la niña amable.
Nuestro padre dibujó una casa blanca, pero no se la mostró a Carlos.
Ese escritor prefiere el agua a la leche.
Cuando llegó Ana, Pedro estaba cantando esas canciones difíciles.
Carmen eligió los pasteles, pero no los trajo.
Este niño no lo visita los domingos.
¿Cuánto cuestan los espejos?
La próxima semana la reina abrirá las maletas.
Tus hermanos son buenos vecinos.
Los huevos fueron vendidos por Elena.
¿Traduce él todas las revistas interesantes en la universidad moderna?
Cuando llegó nuestra tía, el médico estaba construyendo el puente moderno.
Ellos siempre cocinan la patata.
Juan tiene que llamar a los reyes ahora.
Carmen les prestó las cámaras amarillas a las princesas.
¿Están ocupados tus primos hoy?
Esa botella fue encontrada por los soldados hace dos semanas.
El arroz estaba muy caliente.
La semana pasada no te vi en el bosque tranquilo.
Este estudiante dibujó las casas y se las mostró a mi hermana.
Los reyes jóvenes quieren lavar las tazas de Diego mañana.
Este abogado no necesita cerrar las puertas rojas ahora.
Carlos le venderá las camas cómodas a la enfermera.
A nuestras hijas no les gusta nadar en el lago.
¿A quién siguieron los granjeros?
No viajas a este lago tranquilo todas las mañanas.
Cuando llegó la princesa, los abuelos de Lucía estaban comiendo sopa.
Le traeremos el agua a mi amigo el jueves.
¿Trajo Diego muchas galletas la semana pasada?
¿Qué está bebiendo el soldado en el jardín hermoso?
La torre no está lejos de la montaña.
¿Estaba fría la leche?
El camarero está comiendo en esa cocina pequeña ahora mismo.
Ahora mismo tu vecino está llorando en la iglesia hermosa.
Tengo que usar el lápiz de tus hijos mañana.
Ella no llevó su vestido negro en la escuela grande.
Elena y mi madre corrieron al río largo el viernes.
Los violines que ellos tocaron son muy caros.
¿A quién saludó el hombre en la oficina?
El pato no está delante de la biblioteca tranquila.
Ana y nuestra hermana escucharán a la actriz en el teatro.
Él a menudo recuerda el cuento.
¿Por qué escribe tu primo un libro?
¿Por qué cerró ella nuestra maleta roja ayer?
Esas cestas son más pesadas que las cajas.
¿Está pintando la niña todas las mesas ahora mismo?
¿Dónde están mis platos? No los puedo encontrar.
Miguel prefiere el vino caro al vino.
El turista que trabajó en el hospital vio el pato.
Hace tres días los pintores inteligentes perdieron el billete del escritor.
Ellos repararon la moto del pintor y la limpiaron.
Él no corrió en la playa porque estaba triste.
Muchos abogados prefieren los camiones rápidos a los camiones baratos.
La enfermera que vive en la ciudad perdió el billete de los ingenieros.
El panadero que vivió en la calle lavará cinco tazas.
María recordó el cuento del profesor esta mañana.
Cinco mujeres a menudo tocan ese piano.
Pedro no eligió el libro interesante en el mercado la semana pasada.
La actriz no está leyendo el periódico.
Las torres viejas fueron construidas por nuestras hijas.
El granjero rico prefiere la falda elegante al abrigo elegante.
En cuanto Juan construyó el castillo, se lo mostró a la mujer.
Nuestra abuela aprenderá el poema en la universidad nueva el próximo mes.
Los hombres jóvenes no nos invitaron hace tres días.
¿Está roto el reloj del panadero hoy?
En cuanto mi tío estudió ese mapa viejo, lo explicó.
En cuanto el turista encontró una flor, se la dio a Lucía.
Carlos cerrará la botella verde pronto.
El teléfono verde fue vendido por los camareros.
¿Dónde está la lámpara? No la puedo encontrar.
Aprendí el poema esta mañana.
Carmen es la reina más fuerte del hotel.
Él no come porque está preocupado.
Tu hermano tiene nueve años.
Lucía compró la naranja más dulce de la tienda.
Cuando llegó el rey, estabas bebiendo el café.
Ella es tan joven como mi abuela.
Al pintor valiente le gusta la leche.
Los osos que nuestros hijos vieron son muy fuertes.
Tu padre no le ofreció una galleta a mi amigo.
Las canciones que Pedro escuchó son muy difíciles.
En cuanto él compró la manzana dulce, se la dio a los camareros.
¿Dónde dibujó ella ese lobo peligroso?
¿Pintó ella siete sillas ayer?
Hace dos semanas le trajimos el café a nuestra abuela.
En cuanto ellos escribieron la carta importante, se la mostraron a nuestra madre.
Mi padre compró la naranja más deliciosa de la ciudad.
El perro está cerca de la torre.
Ahora mismo Elena está buscando los lápices en la oficina nueva.
Ellos saludan a cinco ingenieros en la plaza los domingos.
¿Qué buscó Juan en ese parque hermoso esta mañana?
Los hombres no recuerdan nada todos los días.
Las mujeres que trabajan en el hospital son valientes.
La actriz que trabajó en el hospital es inteligente.
Muchas enfermeras no eran ricas.
Tus hijas te explican una lección los sábados.
Ana debe usar mi bicicleta esta noche.
¿Quién construyó esos barcos en el pueblo hace dos semanas?
El granjero me da una pera dulce.
En cuanto los tíos de Miguel repararon las cámaras de María, se las prestaron a Carlos.
En cuanto él eligió un pastel barato, se lo dio a Ana.
Las bolsas de Lucía no están vacías.
Los abogados lloraron en la iglesia grande esta mañana.
Los soldados que viven en el pueblo tranquilo cantaron una canción.
Tu vecino lava los abrigos de Diego y los lleva.
Ayer Elena y nuestro hijo invitaron a los abuelos de Juan.
¿Está triste este escritor?
El estudiante que vivió en ese pueblo moderno es valiente.
Los regalos que abrimos son caros.
Las hijas de Miguel aprendieron la canción difícil y la cantaron la semana pasada.
María encontró una foto hermosa y se la envió a nuestra tía anoche.
Los tíos de Carmen la seguirán la próxima semana.
¿Por qué lee tu vecino el periódico todas las semanas?
Juan es el niño más amable del pueblo.
Mis amigos tienen sed ahora.
A ellos les gusta este lobo.
El pintor que trabaja en el hotel nuevo buscó las hachas peligrosas.
Hay dos lápices en esta silla.
Ella comprará la foto y se la enviará a los niños.
Las niñas me saludaron en esa plaza el viernes.
La revista fue traducida por Pedro.
Somos muy famosos.
Ana tiene quince años.
Lucía y nuestra madre quieren una fresa dulce.
El pescado que Miguel comió es delicioso.
Tengo cinco años.
¿A quién verá él en la calle la próxima semana?
Él esconderá siete llaves en el jardín pronto.
El turista estudiará el problema y lo explicará.
Soy un buen amigo.
Diego no está esperando a Carmen ahora mismo.
El espejo que mi tía rompió es muy caro.
Dos abogados son más fuertes que Juan.
Ella no está descansando en la playa.
Tu padre perdió una pelota.
Ese libro es más interesante que la revista.
¿Están tristes los médicos hoy?
¿Por qué llama María a estos reyes los domingos?
¿Qué vende tu abuelo en ese mercado?
Ellos siempre abren las puertas azules.
Cuando llegó nuestra abuela, estabas preparando el arroz.
Carmen me ayudará.
Los niños quieren dibujar la cabra de Carlos ahora.
El panadero que vive en la calle es rico.
Hay algunas fresas en esta cesta.
Las pelotas que Elena perdió son verdes.
Miguel traerá el pan el jueves.
Nadie perdió su billete.
Ella era más alta que Pedro.
Él les trajo la leche a mis hermanas.
El jueves Ana escuchará a algunos granjeros en el teatro.
Todos los teléfonos fueron reparados por las princesas.
Elena no traduce nada en la biblioteca grande.
¿A quién llamará el ingeniero el próximo mes?
Diego encontrará un regalo caro en la estación vieja.
¿Invitó ella a las princesas?
El viernes mi hijo volvió a la universidad moderna con Pedro.
Lucía es la niña más inteligente del hospital.
El panadero la está esperando en el hotel ahora mismo.
Tu hija es alta.
En cuanto tu hermana leyó muchas cartas, las escondió.
La enfermera amable no era más valiente que la niña.
Esos estudiantes prefieren la pera deliciosa a la pera dulce.
Los sofás son tan cómodos como las camas.
Estos caballos son tan rápidos como tus caballos.
Nos gustan los tomates baratos.
Cuando llegó la reina, nuestros tíos estaban pintando diez mesas pesadas.
María no te llamará la próxima semana.
Ellos aprendieron algunas canciones, pero no las cantaron.
Los escritores que trabajaron en el restaurante son inteligentes.
La galleta que el ingeniero vendió es dulce.
Ocho novelas fueron traducidas por Diego.
Las bicicletas fueron reparadas por Juan.
Cuando llegó el hombre, algunas reinas estaban cantando esta canción.
Los huevos que la mujer comió son muy baratos.
Ella prefiere la novela al periódico interesante.
Tus perros estaban al lado de ese río.
A las actrices famosas les gusta nadar en el río tranquilo.
Él prefiere la pera a la manzana deliciosa.
Nuestra madre caminó en la montaña hermosa hace tres días.
El estudiante no saludará a algunas enfermeras en esta oficina.
Esa cabra dormirá en la cocina esta noche.
Carlos va a beber este zumo en el restaurante elegante esta noche.
El soldado no vio a nadie hace dos semanas.
Todos los mensajes fueron escritos por mi hijo.
La torre estaba cerca de la iglesia nueva.
Esta estación está al lado del hotel.
El abogado que vivió en el castillo es alto.
¿A quién siguió Elena en el bosque?
Los cuentos que los camareros recordaron son muy largos.
¿Rompió María este plato ayer?
Le explico la lección difícil a nuestro padre los lunes.
Miguel y mi hermano nos vendieron la silla pesada.
Carmen camina todas las mañanas.
El escritor joven tocará su guitarra vieja en el teatro.
¿Dónde está el cuchillo? El niño no lo puede encontrar.
Los estamos escuchando en la escuela moderna.
Tu abuelo es más rico que Carlos.
Él a menudo lee los libros de tu hermano.
Nuestros abuelos visitarán a las hermanas de Diego pronto.
Ella descansa porque está cansada.
Carmen esperó al padre de Elena en la estación grande anoche.
¿Qué esconderá la reina en el jardín pronto?
¿A quién verá Pedro en el bosque tranquilo el próximo mes?
Los relojes que el turista compró son muy nuevos.
Nadie buscará mi cuchillo peligroso en la casa.
Nos gusta esa cabra.
Lucía no eligió un pastel el viernes.
La visitamos todos los días.
¿Cuántas hachas compró Pedro hace dos semanas?
¿Están rotos los teléfonos hoy?
El profesor no necesita escribir muchos mensajes ahora.
Ella quiere estudiar los mapas mañana.
Los mensajes importantes fueron escritos por los reyes la semana pasada.
¿Estudió Lucía el mapa viejo en el aula pequeña ayer?
Ellos saludaron a Miguel en esta plaza anoche.
¿Cuándo vendrá Ana al museo?
Juan reparó su barco, pero no lo pintó.
Mis abuelos son muy amables.
Nuestro tío es muy valiente.
Si llueve el jueves, Lucía encontrará siete teléfonos grandes.
Diego siempre estudia los problemas en el aula.
Elena trajo las flores hace tres días.
¿Qué llevó él en esta escuela la semana pasada?
Las bicicletas no están delante de la torre.
Ellos no le trajeron zumo a Carlos.
El médico construyó un castillo y se lo mostró a tu amigo.
El hombre lavó nueve coches y los usó hace tres días.
Mis vecinos te explican una lección.
Ella era más amable que Carmen.
Lloramos en la calle.
María le trajo sopa a la niña esta mañana.
Él es un buen médico.
Si llueve el jueves, María abrirá una botella.
Explicamos estos mapas en el aula pequeña todas las mañanas.
¿Están rotos los relojes hoy?
El pintor joven no es más famoso que el abogado.
Ella nunca recuerda los cuentos de Miguel.
Esa enfermera debe traducir el periódico interesante ahora.
¿Cuánto cuestan estos pasteles?
El granjero que trabaja en el banco moderno aprendió los poemas largos.
Ella prefiere el periódico al periódico interesante.
Hay seis llaves en esta cama.
Lucía no te trajo el café el viernes.
Juan es el soldado más amable del hospital.
La llave que nuestro padre perdió es nueva.
Esta maleta era muy pesada.
Ellos comieron en la cocina anoche.
La madre de Diego no camina porque está enferma.
Nunca cerramos nada.
Cuando llegó el escritor, el estudiante estaba construyendo las torres grandes.
Tienes doce años.
Hay siete billetes en la cama.
Ana pintó nueve ventanas y las limpió.
Esa cesta es más pesada que la bolsa.
Elena es la mujer más fuerte del hotel.
Nuestra tía es muy inteligente.
No quiero ayudar a los amigos de Carmen esta noche.
Él lo vio en la plaza.
¿Descansaron ellos en la playa?
Los granjeros que vivieron en la casa son inteligentes.
En cuanto preparé este té, se lo ofrecí a tu hermana.
Los relojes viejos fueron reparados por Juan ayer.
El niño compró el plato más caro de la tienda.
Él le presta el lápiz de Ana a Miguel todos los días.
El plato negro fue roto por los reyes.
El primo de Carlos camina en la playa.
¿Encontró mi abuela una foto hace dos semanas?
La biblioteca estaba lejos de la torre alta.
Ellos no nos venderán la moto de Ana.
Esta carta es más importante que el mensaje.
María nunca come el queso en el restaurante.
El león que la reina dibujó es fuerte.
Cuando llegaron nuestras hermanas, el hijo de Juan estaba comprando las pelotas.
Diego correrá al río.
Él no nadó en el lago.
Ella tiene veinte años.
Muchos panaderos comen en el parque los sábados.
Miguel perdió nuestra llave en la playa.
Ella lloró en la iglesia.
Elena prefiere el barco a la bicicleta rápida.
Esa silla no es más cómoda que el sofá.
Cuando llegó nuestra tía, María y mi hermano estaban estudiando el problema.
La botella que Pedro lavó es muy barata.
Los problemas que explicaste son muy difíciles.
Pedro me venderá un sofá nuevo.
El turista que trabaja en la oficina trajo los huevos.
Él no nadó en el río porque estaba preocupado.
Los abuelos de Lucía no traducen nada.
Ellos limpian el coche y lo usan.
A Carlos y a nuestro hijo les gusta el té.
Tu amigo correrá al río peligroso la próxima semana.
Ayer él abrió el regalo caro.
La botella fue rota por el estudiante anoche.
Los reyes no pueden ayudar a los turistas mañana.
La princesa tocó su piano barato en el parque esta mañana.
Los granjeros que vivieron en la calle son famosos.
El turista baila en la plaza porque está contento.
¿Dónde baila María?
¿A quién ayudó el panadero en la escuela?
La naranja fue vendida por las enfermeras.
Esa lámpara amarilla fue rota por Diego.
Ella no seguirá a nadie en el bosque hermoso el próximo mes.
Hace dos semanas ella comió en el parque.
Nadie cantó una canción hace tres días.
¿Son elegantes algunas niñas?
Las cestas de nuestra hija son azules.
Los hijos de Juan le vendieron las camisas de mis abuelas al profesor el viernes.
¿Dónde está tu cuchillo? Elena no lo puede encontrar.
¿A quién están esperando ellos en la estación ahora mismo?
¿Están llenas las cajas de mi tía hoy?
El tambor que la mujer tocó es viejo.
Nuestro vecino es más valiente que Elena.
Hay dos peras en esta cesta.
La actriz encontró los cuchillos peligrosos en esta playa.
Compramos muchos libros, pero no se los prestamos a la niña.
En cuanto Juan aprendió la lección, la explicó.
Ana tenía prisa.
En cuanto Carmen dibujó nueve castillos hermosos, se los mostró al camarero.
A Miguel y a tu hermano les gusta ese tomate.
¿Escondió el soldado algunas hachas la semana pasada?
Cuando llegó el niño, el pintor famoso estaba tocando su violín.
La enfermera le trajo la leche al abogado anoche.
Si nieva el jueves, Diego lavará este abrigo.
La canción que el soldado cantó es muy difícil.
Pedro es el estudiante más amable del hospital.
Nadie abre la puerta roja.
Nuestras cabras estaban detrás de la torre.
Nadie aprenderá poemas.
Este escritor escribe nueve mensajes y se los envía a Miguel.
Mi hija prefiere la moto rápida a la bicicleta.
El vecino de Lucía cerró esta caja verde esta mañana.
Si llueve el jueves, Carlos invitará a Carmen.
¿Elegirá tu madre su vestido la próxima semana?
El puente está cerca de la biblioteca.
Estos sofás son muy cómodos.
Cuando llegó Diego, este panadero estaba comiendo la carne.
¿Quién limpia la silla los domingos?
La biblioteca está detrás de este mercado tranquilo.
La semana pasada usamos el teléfono blanco.
¿Cuánto cuesta el teléfono?
Cuando llegó mi padre, los turistas ricos estaban tocando su violín.
Esa reina cerró la ventana el viernes.
El granjero que trabajó en el banco grande es joven.
Ellos vienen a este pueblo tranquilo todas las semanas.
Él pintó una mesa hace tres días.
Le prestamos la moto rápida al rey.
La cámara que Ana perdió es verde.
La canción que nuestro tío cantó es muy difícil.
Mis primos seguirán a la niña.
El padre de Miguel no te explicó un problema.
Nadie está comiendo la patata en el restaurante ahora mismo.
Ellos compraron la foto hermosa, pero no se la enviaron a Elena.
El puente estaba delante de la estación pequeña.
Las torres fueron construidas por Pedro.
Elena y nuestro amigo me saludaron hace dos semanas.
Él no tiene que leer una revista interesante mañana.
El abogado famoso no los invitó ayer.
El escritor viaja al lago los sábados.
Estos sofás son más cómodos que las camas.
Al hombre le gusta el camión.
Las lecciones eran más difíciles que los problemas.
Esas maletas son muy pesadas.
El rey les trajo agua a los profesores.
Tu abuela es una gran actriz.
Hay siete billetes en esta mesa.
Había ocho huevos en la bolsa.
El mapa que nuestros primos estudiaron es viejo.
Ella tiene hambre hoy.
La llave que perdimos es nueva.
Ellos siguieron a Ana el viernes.
Pedro escribió su mensaje, pero no se lo envió a tu tía.
¿Traeré este huevo?
Esta taza fue rota por Juan.
Ella no tiene hambre hoy.
María es la actriz más fuerte de la ciudad.
Este abogado camina en el bosque.
Diego y mi hija no invitarán al abuelo de Ana.
¿Cuándo volvió él al puente?
Le explicaste la lección a Lucía.
Los turistas nos prestan su camión todos los días.
Le expliqué un problema a mi hermana.
La madre de Miguel leerá su carta importante y la esconderá.
¿Dónde están los platos? Carmen no los puede encontrar.
El niño me vendió su camión hace tres días.
Cuando llegó el abogado, esta reina estaba buscando el cuchillo de Carlos.
Ese médico no está buscando pelotas ahora mismo.
Los niños son más amables que Carlos.
La patata que Carmen preparó es deliciosa.
Ellos no llevan nada en la oficina grande todas las mañanas.
Los pintores que trabajan en el banco visitaron a cinco médicos.
Diego y nuestro amigo eran más jóvenes que Miguel.
¿Dónde cocinan tus hijas este pescado?
Los billetes que Elena buscó son muy baratos.
En cuanto el ingeniero alto compró el zumo, lo bebió.
Los pintores que viven en el pueblo trajeron el pan.
¿Por qué abrió ella una bolsa?
El panadero prefiere las revistas a las novelas.
Él pintó una ventana y la limpió esta mañana.
En cuanto nuestros tíos estudiaron dos mapas, los explicaron.
Pedro no está reparando nada.
Si nieva el jueves, algunas mujeres no esconderán una llave nueva.
¿Cuántos cuentos escucharán mis vecinos pronto?
Ana es la niña más inteligente del hotel.
Tus amigos te prestaron los lápices blancos.
Los ingenieros van a abrir su caja esta noche.
Los sábados el soldado elegante traduce la revista en la universidad.
María aprendió algunas canciones, pero no las cantó.
¿Dónde esperó Juan a nuestra tía?
¿Nadó Elena en el lago?
¿Recuerda él este poema?
Nuestra botella está llena.
La reina caminará en la montaña pronto.
Compramos la manzana más dulce de la tienda.
Cuando llegó Diego, estaba comiendo las patatas.
El anillo que ella llevó es muy hermoso.
Somos tan fuertes como los profesores.
Ellos leerán una carta importante y la esconderán la próxima semana.
A las mujeres amables les gustan estos perros.
La princesa alta construirá la casa y se la mostrará a Miguel.
El abogado que trabaja en la oficina es joven.
La semana pasada ellos nos escucharon en la escuela grande.
El vino que él bebió es caro.
¿Llaman los turistas a la hermana de María todos los días?
Esos sofás eran más cómodos que las camas.
Nuestros tíos compraron la pelota más cara de la ciudad.
Los panaderos que vivieron en el pueblo tranquilo cerraron su maleta.
Ana siempre dibuja los ratones en el aula pequeña.
Esa niña lava un coche y lo usa.
¿Cuándo corrió mi abuela al río peligroso?
En cuanto estudié este mapa viejo, lo expliqué.
El niño es tan rico como tu padre.
¿Estaba fría esa carne?
¿A quién visitará nuestro tío el próximo mes?
Carlos a menudo bebe el zumo en ese jardín.
Él a menudo bebe leche en el jardín.
El camarero le envió el regalo caro al ingeniero anoche.
Lucía les vendió el coche de Juan a los estudiantes hace tres días.
La hermana de Carmen siempre abre todos los regalos.
¿A quién esperará Pedro en el hotel?
Cuando llegó el escritor, los granjeros valientes estaban tocando su tambor.
En cuanto ella escribió los mensajes largos, se los envió a los estudiantes.
Los tomates baratos fueron vendidos por mi hijo anoche.
Muchas enfermeras leerán el periódico de Ana y lo traducirán.
Ella no vio a nadie en el bosque ayer.
Miguel tiene sed hoy.
Cuando llegó el hombre, Elena estaba pintando la mesa.
Tu madre le vendió sillas a Juan.
¿Qué venderemos en el mercado tranquilo pronto?
El próximo mes ese pájaro correrá en la calle.
Todos los días los panaderos descansan en la playa.
María visitará a Lucía.
Diego es más fuerte que el niño.
Los turistas altos me dieron tres fresas.
¿Qué recordamos?
Los lápices que ella encontró son rojos.
El profesor que trabaja en la escuela es alto.
El pintor es muy valiente.
El estudiante que vive en el castillo famoso perdió una llave.
Carlos no era más fuerte que mis primos.
Cinco actrices pueden abrir estos regalos esta noche.
Algunas novelas fueron traducidas por Lucía.
Tus amigos no verán al soldado la próxima semana.
El próximo mes Miguel llevará una camisa roja en el teatro.
Nadie lavó botellas hace dos semanas.
Las enfermeras limpiaron su bicicleta y la usaron el viernes.
Mi vecino no tenía prisa.
No le expliqué las lecciones a María.
Pedro y tu tía son más fuertes que Elena.
La actriz que vivió en la ciudad verá a nuestros abuelos.
Cuando llegó Carlos, Juan y mi hija estaban vendiendo el teléfono.
En cuanto Lucía dibujó la casa, se la mostró a nuestro tío.
Tu hermano es un buen médico.
Las princesas vinieron a la escuela hace dos semanas.
Necesitamos beber el vino mañana.
Hay veinte vacas en el bosque.
En cuanto las abuelas de Elena aprendieron una lección, la explicaron.
Él duerme en la cocina todas las mañanas.
¿Comí el pollo?
El billete que ellos encontraron es muy barato.
La semana pasada Diego rompió tazas.
La hija de Carmen toca su guitarra nueva en la plaza los lunes.
El soldado que trabajó en el restaurante es amable.
La lámpara fue rota por tu madre.
Nuestro padre tiene los patos negros.
En cuanto esa enfermera estudió los mapas viejos, los explicó.
¿Perdió mi primo la cámara negra?
A Miguel y a tu tía no les gustan las águilas.
Ella tiene ocho años.
Ellos necesitan un lápiz amarillo.
Había tres manzanas en esta cesta.
En cuanto elegí un pastel dulce, lo traje.
Cuando llegó mi abuela, el turista estaba cocinando pollo.
El puente está lejos del banco.
En cuanto compramos las cámaras, se las prestamos a Ana.
Pedro es el escritor más joven del hospital.
Ella cerró la puerta ayer.
Cuando llegó Diego, Carmen y nuestro amigo estaban escribiendo esas novelas.
Si llueve mañana, el camarero reparará su reloj.
Este cuchillo fue encontrado por los granjeros.
En cuanto el ingeniero eligió un pastel, se lo dio al turista.
Le trajiste la sopa a Carmen.
Ese niño te ayudará en el hospital pronto.
La reina tiene la tortuga.
Esa caja no está cerrada.
Cuando llegó la actriz, Juan estaba preparando el pescado.
El soldado que vive en el castillo es valiente.
Lucía debe llamar al granjero esta noche.
Muchas princesas no bebieron este café hace tres días.
Mi hijo es un buen profesor.
¿Cuándo corrió Carlos a la estación?
¿Duerme la mujer en la cocina pequeña?
Nadie vio el oso esta mañana.
Nuestros patos están al lado de esta montaña tranquila.
Las paredes fueron pintadas por los pintores.
Elena trajo esa fresa dulce.
Lo saludamos en la calle anoche.
Hay seis galletas en esta bolsa.
Este libro fue traducido por tu hermana.
Muchos escritores quieren lavar la bufanda esta noche.
La actriz que trabaja en el restaurante es amable.
Él no camina en la playa porque está preocupado.
Este panadero a menudo visita al abogado.
Él compró el barco más pequeño de la tienda.
Carlos es más inteligente que la reina.
Ayer ellos nos explicaron cinco problemas.
Nuestro hermano preparó el té, pero no se lo ofreció a Carmen.
El abogado no le explicó una lección a la princesa el viernes.
¿Está abierta la puerta hoy?
La próxima semana Ana vendrá al museo con la niña.
Todas las semanas esa enfermera viaja a la montaña.
El hombre puede abrir una puerta azul ahora.
La enfermera que vivió en la calle larga es inteligente.
Miguel cantó la canción en la iglesia hace dos semanas.
Los panaderos que trabajan en el hotel escondieron nuestra llave.
¿Está limpia la moto hoy?
El camarero va a la biblioteca con el estudiante los domingos.
María a menudo visita a tu padre.
Diego tiene hambre ahora.
Ese niño la saludará en la plaza el jueves.
En cuanto ellos construyeron una casa blanca, se la mostraron a mi primo.
El pintor limpió esta ventana, pero no la cerró.
Él no me prestará cuatro cámaras.
¿Quién elegirá un libro en la tienda el próximo mes?
Ella compra esa galleta en el mercado hermoso.
Ana y mi madre siempre saludan a ese granjero en la oficina.
¿Quién limpiará la moto amarilla el próximo mes?
Los primos de Juan no conocen al ingeniero.
A la hermana de Lucía le gusta la tortuga.
Cuando llegaron las actrices, estaba vendiendo este queso.
A menudo cerramos una maleta.
Él no siguió al hombre.
Tu hijo compró el tomate en esta tienda.
¿Nada Carlos en el río los domingos?
Mis tíos descansaron en el parque.
No hay anillos en esta mesa.
El camarero tiene que abrir una bolsa blanca esta noche.
Ella me ayudó en la oficina esta mañana.
¿A quién invitaron las princesas hace tres días?
Tu primo leerá las cartas y las esconderá.
Mi padre siempre saluda a muchos panaderos en la plaza.
Nadie escuchará a Carmen en el teatro.
El vestido que María llevó es amarillo.
El pintor reparará una lámpara el próximo mes.
¿Quién rompió siete espejos esta mañana?
Algunos mensajes fueron escritos por Miguel el viernes.
¿A quién invitaron las reinas?
Algunas fotos fueron encontradas por nuestras abuelas.
Elena quiere cantar la canción ahora.
El profesor necesita usar el cuchillo de Pedro hoy.
Ese abogado a menudo lee el mensaje en la biblioteca grande.
Los mensajes son importantes.
Las tazas fueron rotas por Carlos.
Si llueve mañana, tu hermana no esperará a mi hijo.
A ellos no les gusta dormir en ese jardín tranquilo.
Eres un buen vecino.
El abogado que vivió en la ciudad pintó esta pared.
Ella eligió estas flores rojas y se las dio a nuestras abuelas.
Tus abuelos están escuchando al estudiante en el teatro ahora mismo.
Hace dos semanas él tocó su tambor en el teatro.
En cuanto él dibujó un castillo, se lo mostró a Elena.
¿Eran altas las mujeres?
Ellos no trajeron nada.
Ella no les vendió la silla cómoda a las niñas.
El escritor que trabaja en el hotel pequeño es joven.
¿Por qué traducirá Miguel un libro?
No podemos preparar el pollo hoy.
Ese panadero estudiará este mapa viejo y lo explicará la próxima semana.
Las pelotas que el médico buscó son amarillas.
No había conejos en la playa.
El rey lo invitó ayer.
María no los llamó anoche.
En cuanto el rey escribió las cartas, se las envió al niño.
Él no lavó el abrigo la semana pasada.
Carmen dibujó esa casa, pero no se la mostró a Diego.
Ella no buscó esa hacha anoche.
El zumo que Miguel bebió es muy dulce.
La mujer siempre estudia todos los problemas importantes en la universidad.
El estudiante nos traerá sopa la próxima semana.
Estos caballos eran más rápidos que tus caballos.
En cuanto la madre de María eligió esa flor, se la dio a tu amigo.
A Elena le gustan los leones.
A Diego no le gusta la carne.
Ellos volverán a la universidad grande el jueves.
Todas las semanas Lucía lleva su sombrero elegante en la oficina.
Juan pintó las puertas azules.
¿Esconderá Diego tu hacha en el jardín?
Hay tres galletas en esta cesta.
El queso fue vendido por Ana.
Ella te trajo agua la semana pasada.
Los hombres que trabajan en el banco compraron los tomates baratos.
La hermana de Carmen compró la naranja más dulce de la ciudad.
Nuestro hermano aprendió las lecciones importantes, pero no las explicó.
Ayer Juan no llamó a tu hermano.
El abuelo de Lucía nos trajo sopa la semana pasada.
¿Estaba triste el vecino de Pedro?
Ana lloró en esa iglesia.
Carlos es el rey más elegante del hotel.
Si nieva mañana, ellos traerán las naranjas.
Él nunca recuerda su cuento.
Tengo que estudiar un mapa viejo mañana.
Ese ingeniero te trajo té.
La princesa perdió las fotos en la estación moderna esta mañana.
Hay nueve llaves en la cama.
¿Perdió Lucía los billetes?
¿Por qué comemos el pan?
¿Dónde está la flor? No la puedo encontrar.
Ellos recordaron un cuento hace tres días.
Los reyes repararon la bicicleta de tu abuelo y se la prestaron al turista.
Nuestro padre escuchó el cuento largo ayer.
El tambor que el soldado tocó es muy nuevo.
Juan lava los coches de Ana y los usa.
Muchos reyes no rompieron nada.
¿Abrimos la botella?
El escritor que vive en la calle es inteligente.
Él no come en el restaurante porque está nervioso.
Las abuelas de Miguel vendrán al museo.
Ella a menudo saluda a mi hija en esta calle.
Nuestros pájaros son muy hermosos.
¿Son cómodos esos sofás?
Ese museo era más famoso que el castillo.
María y nuestra hija no tradujeron el libro esta mañana.
¿Por qué invitará tu abuelo a ese granjero?
¿Lloró él en la iglesia anoche?
Mis tíos limpian quince bicicletas y las usan.
Ella es más fuerte que Carmen.
Los estudiantes que vivieron en el pueblo moderno son ricos.
Vas a comer el pollo mañana.
Nuestro tío nos invitó hace dos semanas.
Carlos está corriendo en la playa tranquila.
Carmen y mi madre compraron la fresa más dulce de la tienda.
Cuando llegó tu abuelo, estos niños estaban limpiando el sofá.
Las tías de Elena quieren tocar su guitarra cara esta noche.
¿Cuántas puertas cerrarán ellos?
La actriz que trabaja en el banco es amable.
Juan siempre prepara el arroz en la cocina.
¿Quién eligió las faldas en el mercado hermoso?
Había cinco lápices en esta mesa.
En cuanto aprendí la lección, la expliqué.
El hombre que trabaja en el banco es valiente.
Ese gato está comiendo ahora mismo.
La abuela de Ana aprendió la canción difícil y la cantó.
Ella no vuelve a la ciudad.
¿Es peligroso ese lobo?
El soldado es más joven que Pedro.
Los camareros altos siempre recuerdan el poema.
Lucía a menudo recuerda un poema.
Ellos siempre llevan anillos baratos en la escuela.
Necesitamos cocinar nueve patatas en la cocina esta noche.
¿Bebe la princesa el vino en el restaurante elegante?
¿Dónde están las cámaras? No las puedo encontrar.
Ese camión es más rápido que la moto.
El profesor no visita a nadie los lunes.
¿Está llorando nuestro amigo en la iglesia moderna?
¿Quién leyó el periódico el viernes?
Él construyó una casa y se la mostró a la niña.
Ellos van a cerrar una caja hoy.
La actriz es más alta que tus hijos.
Diego le dará una pera dulce al panadero el próximo mes.
Los teléfonos que mis primos encontraron son negros.
Las tazas que el pintor lavó son verdes.
¿Verá nuestro padre al escritor?
El hijo de María es un gran escritor.
Hay cuatro patos en el bosque.
Pedro a menudo ayuda a mi tío en el hospital.
Preferimos el agua a la leche.
Si llueve el jueves, él pintará tu barco.
Ellos le explicaron el problema importante a Miguel hace tres días.
El espejo que ella rompió es muy pequeño.
¿Quién escondió las hachas de tu padre hace dos semanas?
Ese teléfono fue reparado por nuestra hija la semana pasada.
El hermano de María compró la pera más deliciosa de la ciudad.
Los sábados explicamos los mapas viejos en el aula.
Miguel y tu primo le explican ese problema a Elena.
Lucía es más rica que mis tíos.
A Diego no le gusta bailar en el parque.
La iglesia que Carlos construyó es muy nueva.
El panadero visita a la princesa todas las mañanas.
El médico que vivió en el pueblo recordó ese cuento.
Elena la esperará en esta estación pronto.
¿Por qué encontró Juan su cámara hace tres días?
Nuestra madre está buscando nueve maletas ahora mismo.
Carmen no camina porque está ocupada.
¿Está estudiando Juan seis mapas en esa universidad?
Lucía y tu hermano no tenían hambre.
Soy más fuerte que Pedro.
Él está durmiendo en este jardín hermoso ahora mismo.
¿A quién está siguiendo ella en el bosque?
Ana usó esa hacha peligrosa.
Los espejos son pesados.
El pintor visita cinco iglesias todas las mañanas.
¿Cuántas águilas vio Ana anoche?
Él duerme en el jardín porque está cansado.
El billete que los soldados perdieron es muy barato.
Diego a menudo abre la maleta roja.
La próxima semana Pedro y mi vecino no cerrarán su caja.
María y tu abuela deben traducir el periódico interesante en la universidad mañana.
El abuelo de Carmen tiene sed ahora.
A Miguel y a nuestro amigo les gustan esos coches.
Mi padre me explicará los problemas.
¿Qué bebió el ingeniero en el restaurante el viernes?
El queso que ellos vendieron es caro.
Las novelas que los médicos escribieron son muy largas.
Había diez llaves en esta mesa.
¿Quién perdió una pelota en la estación moderna?
¿Dónde está la bufanda? Carmen no la puede encontrar.
Al profesor amable le gusta nadar en ese río.
No debes comer el pollo en el parque tranquilo mañana.
Los granjeros lavan este abrigo elegante y lo llevan los domingos.
Había una foto en esta cama.
¿Por qué estás pintando una ventana ahora mismo?
Ella esconderá su hacha en el jardín tranquilo.
En cuanto Juan reparó todos los camiones, se los prestó al turista.
Ella abre los regalos.
Los camareros que trabajaron en el banco grande verán los ratones blancos.
Cuando llegó el hombre, cinco reinas estaban buscando el billete de las niñas.
Los perros están cerca de la biblioteca.
Eres un buen profesor.
¿Come mi hermano el tomate?
Cuando llegaron las reinas, las mujeres estaban preparando arroz.
El estudiante le dio la pera al profesor.
El panadero que trabajó en el mercado elegirá el vestido hermoso.
Esa carta es tan interesante como la revista.
Ellos no le trajeron vino a Elena.
Pedro aprenderá esta lección y la explicará.
Prefiero el agua al zumo dulce.
En cuanto él leyó su revista, la tradujo.
Había diez galletas en esta bolsa.
Cuando llegó el abogado, Lucía estaba comiendo el pan.
Él no le explicó doce lecciones a Elena.
Ana es la princesa más rica del hotel.
Ella dibujó el castillo, pero no se lo mostró a Carlos.
Diego es el rey más valiente del hotel.
Todas las semanas recordamos nuestro cuento.
Carlos trajo un huevo barato ayer.
Tus hijos prefieren el vino al café.
Si nieva el jueves, muchos médicos elegirán esos regalos caros.
Este caballo es tan rápido como tu caballo.
Ellos prepararon el té y se lo ofrecieron a Juan.
Ellos no quieren las manzanas.
Él compró una pera, pero no se la dio a mi abuelo.
La mujer que vivió en la calle peligrosa es rica.
Siempre cerramos botellas azules.
¿Cuántos cuentos escuchó ella en la escuela moderna?
El lápiz que ella buscó es rojo.
No le vendiste el coche de la enfermera a nuestro tío hace dos semanas.
Los hombres que trabajaron en el hospital ayudaron a tu tía.
No había naranjas en esta cesta.
Nadie cocinó este pescado en la cocina pequeña.
Ellos me traerán el agua.
El pintor que vive en el pueblo recordó poemas.
El rey nunca usa el teléfono de Lucía.
El panadero inteligente nos venderá las bicicletas de tus vecinos.
¿Dónde vi este barco?
El soldado que vivió en la calle larga es inteligente.
El hacha que las mujeres escondieron es muy peligrosa.
Anoche Carlos le explicó algunos problemas al ingeniero.
Mi primo es un buen amigo.
¿Quién toca ese violín en la plaza?
María y nuestro vecino nunca usan ese cuchillo.
Mi maleta no estaba vacía.
Había quince patos en la playa.
Pedro prefiere la fresa a la naranja dulce.
Nuestra hermana llevó su anillo en la oficina esta mañana.
El águila que Ana dibujó es negra.
En cuanto estudiamos un mapa viejo, lo explicamos.
El hijo de Carmen encontró una flor, pero no se la envió a Miguel.
Ana le explicó esta lección difícil a mi abuela.
Tu hija descansó porque estaba cansada.
¿Quién toca su piano nuevo los sábados?
Ellos invitarán a tus primos el próximo mes.
Cuando llegaron los estudiantes, la niña elegante estaba reparando relojes nuevos.
¿Cuántos cuentos recordamos la semana pasada?
¿Quién traerá el té el próximo mes?
¿Qué aprendió ella?
Miguel y mi abuela a menudo compran estos tomates baratos en esa tienda.
Hay muchas tortugas en esa playa.
Nadie lleva abrigos todas las mañanas.
Ese niño perdió cuatro teléfonos rojos hace tres días.
¿Por qué canta nuestra madre estas canciones todos los días?
¿Por qué usará nuestro amigo un hacha peligrosa?
Esta enfermera no necesita ayudar a ese escritor esta noche.
Los teléfonos fueron vendidos por la mujer.
La cámara que el médico perdió es negra.
Tu tía es una gran actriz.
El amigo de María dibujó dos castillos, pero no se los mostró a las actrices.
Él le vendió tu coche amarillo a nuestra abuela.
Ellos escucharon al granjero en el teatro hace dos semanas.
Los lobos que el rey vio son negros.
El plato que mi hijo rompió es amarillo.
Te vimos en el bosque.
Hay siete lápices en la silla.
Si llueve el jueves, ella no cerrará una puerta azul.
Ella no nada porque está preocupada.
El hombre fue a la estación.
Esos soldados comieron en el parque el viernes.
Los sombreros que ellos lavaron son muy caros.
Diego y tu hermana saludan a las princesas jóvenes en la oficina.
El ingeniero que trabajó en esa tienda rompió estas lámparas.
A los niños les gusta esa pera dulce.
Tu padre limpiará mi camión y lo venderá.
Hace dos semanas estas actrices recordaron tres cuentos largos.
Los platos son rojos.
La escuela está detrás del río.
Elena aprendió las canciones y las cantó ayer.
El ingeniero compró la falda más elegante de la ciudad.
En cuanto Carmen eligió dos pasteles dulces, los trajo.
Lloramos porque estábamos nerviosos.
La enfermera que trabaja en el banco grande perdió nuestra pelota.
Hace tres días ellos saludaron a la princesa en la plaza.
Hay algunas galletas en la cesta.
Él no puede llamar a ese estudiante hoy.
Esos granjeros no corrieron a la estación con Juan el viernes.
Ella compró el espejo más pequeño de la ciudad.
Lloramos en esa iglesia.
El turista bailó en el teatro ayer.
Busqué una maleta.
Ese escritor dibuja los patos del abogado los lunes.
Hay tres conejos en la montaña.
Esos estudiantes siempre usan siete bicicletas.
La cama no es pesada.
No te gusta la sopa.
Nuestro hermano no puede comprar el vino esta noche.
Cuando llegó Juan, el niño estaba tocando su tambor.
Nadie preparará la carne el próximo mes.
Él no encontró nada en la estación pequeña.
Esa caja es más pesada que la bolsa.
El panadero tiene dos años.
Ella quiere beber la leche esta noche.
La cabra estaba delante de esta montaña.
Los profesores que viven en la calle abrieron esta botella.
Los sábados esos camareros estudian un mapa en esta aula.
Diego y tu tía no corrieron porque estaban nerviosos.
¿Dónde está la pelota? La princesa no la puede encontrar.
Los pintores son más jóvenes que el soldado.
Ella no debe comer queso en el parque ahora.
Él les prestó esta bicicleta a los niños anoche.
¿Qué elegirá María el jueves?
¿Buscó la reina las lámparas de mi padre esta mañana?
¿Cuánto cuesta esta galleta en el mercado?
Hay seis teléfonos en esta silla.
El abuelo de Carlos irá a esta playa con la mujer pronto.
Ellos no nadaron porque estaban ocupados.
Las revistas que Lucía tradujo son muy interesantes.
Si nieva el jueves, ese hombre traerá una pera.
Carmen y nuestro vecino no caminaron porque estaban enfermos.
La oficina estaba lejos del mercado.
La hermana de Pedro es una buena enfermera.
Las mesas grandes fueron pintadas por el escritor.
Miguel y tu hija vieron un perro blanco en el bosque hermoso la semana pasada.
El rey no es muy joven.
¿Rompió Ana estas tazas anoche?
Él leyó las novelas, pero no las tradujo.
¿Cuántas pelotas perdió nuestra hermana esta mañana?
Los pájaros están al lado de la torre alta.
Estos platos fueron rotos por mi abuela.
El jardín está cerca del hospital.
¿Cuántos cuchillos busqué?
La próxima semana los médicos fuertes correrán al río con Carlos.
Ellos son más ricos que la reina.
Ella era más rica que mi hermano.
El abogado que vivió en el pueblo es alto.
Ella no preparará la patata pronto.
¿Reparó el médico la cámara de Elena?
Compraste la fresa más dulce de la tienda.
Los reyes no vieron tortugas blancas.
Esa torre no está delante del banco moderno.
Ellos van a escribir seis libros interesantes mañana.
Ella los escuchará en la escuela pronto.
Muchos hombres siempre ayudan a tus abuelos en el hospital moderno.
Nuestros tíos te vendieron una mesa nueva.
La niña le traerá la sopa al profesor.
El panadero no invitó a nadie anoche.
Si llueve el jueves, los hombres comerán esta patata.
La caja no está cerrada.
El ingeniero puede leer la revista interesante ahora.
Esta foto hermosa fue encontrada por Elena.
¿A quién llamó el panadero hace tres días?
Cuando llegó el profesor, el turista famoso estaba buscando nuestro cuchillo.
Pedro lavó dos sombreros elegantes, pero no los llevó.
Juan a menudo toca ese piano en la plaza grande.
Ayer Lucía no cerró la puerta.
Los camareros son más inteligentes que tus amigos.
Mis hijos son buenos médicos.
¿Por qué canta María la canción?
La actriz nos explicó problemas.
Había un sombrero en esta cama.
La enfermera valiente no volvió al restaurante con Carlos el viernes.
A menudo abres la bolsa pesada.
¿Descansó tu primo en la playa hace dos semanas?
Ellos eran buenos amigos.
El escritor que trabaja en el hotel es amable.
Mis abuelas le traerán el zumo al abogado.
Nuestro primo es un buen vecino.
En cuanto mi padre compró una naranja, se la dio a tu tío.
El mapa que estudiamos es viejo.
Los niños son muy amables.
¿Dónde siguió el camarero a los turistas?
¿Por qué siguió él a la niña el viernes?
Cuando llegaron los granjeros, el tío de Juan estaba cocinando patatas deliciosas.
Cuando llegó nuestro abuelo, María estaba dibujando estos pájaros.
Ana comprará la cámara y se la prestará al rey.
En cuanto ese estudiante construyó esas casas, se las mostró a nuestros primos.
En cuanto Diego construyó las casas, se las mostró a la princesa.
Ella le trajo leche a tu madre la semana pasada.
El granjero vendrá a la oficina con Lucía.
¿Aprendió Pedro muchos poemas interesantes en esta universidad?
Diego les vendió la moto azul a mis hijas.
Hay un conejo en la playa tranquila.
Soy tan famoso como tus tías.
Esa carta es tan importante como el mensaje.
La próxima semana estos escritores vendrán al museo con los profesores.
¿Por qué comieron ellos el pan?
En cuanto el hermano de Elena pintó este barco, lo vendió.
El médico es muy valiente.
A ese estudiante le gusta el arroz delicioso.
Miguel no te explicó un problema.
Mi hermana encontró esa flor roja y se la dio a María.
Le venderemos todas las mesas a nuestro tío la próxima semana.
La novela que el abogado escribió es muy larga.
Él tiene que vender la naranja hoy.
Todos los periódicos interesantes fueron traducidos por nuestro padre.
La reina famosa prefiere las bufandas a las faldas.
Los granjeros que trabajan en este mercado llevaron camisas azules.
Ella buscó nuestro billete.
La torre alta está detrás de la montaña.
¿Dónde saludaron mis tías a las actrices?
Miguel compró la naranja más barata de la tienda.
La cesta es muy pesada.
La mujer que vive en el castillo explicó ese problema.
Este león era más peligroso que el oso.
Mi abuelo reparó el camión y se lo prestó a nuestro amigo.
La niña estudió diez mapas, pero no los explicó.
¿Cuántos museos visitó tu abuela?
Mi padre nada en el lago grande los domingos.
¿Lavó él las tazas?
El soldado que vive en el pueblo es valiente.
La princesa cerrará una ventana pronto.
El barco rápido fue construido por el ingeniero.
Ellos son grandes pintores.
¿Esconderá nuestra tía su regalo caro el próximo mes?
El turista joven siempre bebe café.
Esas enfermeras prefieren el sombrero a la bufanda.
El plato que ella rompió es pequeño.
Ahora mismo tus hijas están leyendo la revista interesante en el aula.
Mi hermana no toca esa guitarra nueva en el teatro todos los días.
Los ingenieros que trabajan en la escuela son ricos.
El panadero que trabajó en el banco nuevo ayudó a las tías de Carmen.
Diego y nuestra hermana lo seguirán el próximo mes.
Si nieva el jueves, ellos llamarán a esa actriz.
Este niño eligió un pastel y se lo dio a Lucía.
Nuestros hijos no eran muy ricos.
¿Qué tocará Carlos en la plaza la próxima semana?
La carne está fría.
Ana volvió a ese museo con Miguel ayer.
Ella a menudo compra la galleta en este mercado tranquilo.
Tienes que usar esos teléfonos esta noche.
Elena y mi padre necesitan preparar este pollo mañana.
¿Cuánto cuesta la caja?
¿Venderán nuestros hermanos una pera barata el próximo mes?
¿Qué rompió él el viernes?
Preferimos las revistas interesantes a los libros interesantes.
¿Qué cerró la enfermera anoche?
Estas bolsas son más pesadas que las cestas.
A Juan y a mi abuelo les gusta dormir en la cocina.
¿Quién comió esas patatas?
No había billetes en la silla.
Hay una foto en esta cama.
En cuanto él eligió los pasteles dulces, se los dio a Diego.
Ella no está estudiando nada en el aula ahora mismo.
Ese coche es más rápido que el camión.
El camarero que vivió en la calle esperó a muchas reinas.
Le explicaste la lección a Carlos.
Carmen y tu abuela necesitan la lámpara.
En cuanto ella aprendió esas canciones difíciles, las cantó.
Si nieva mañana, Diego beberá el vino.
Dos turistas corrieron a ese parque con María.
Carlos prefiere la camisa negra al abrigo.
Elena es más inteligente que mis primos.
La madre de Carmen viajará a la montaña peligrosa con tu hermana.
Ese restaurante es más elegante que el hotel.
El camarero que vive en el pueblo llevó una camisa.
A ella le gustan estas manzanas.
Los domingos la princesa lee el libro en la biblioteca.
Los escritores que trabajan en el banco son fuertes.
Nadie invitó a muchos granjeros hace tres días.
¿Dónde perdió Pedro muchos billetes baratos?
Elena siempre canta una canción difícil en esa iglesia.
¿Quién recuerda el poema?
¿Abrió él las ventanas la semana pasada?
Hay quince gatos en el parque hermoso.
Los gatos están corriendo en el bosque.
En cuanto Pedro escribió una carta, se la envió a los ingenieros.
Ese estudiante tiene sueño ahora.
¿Dónde explica nuestro vecino muchas lecciones?
¿Buscaron los turistas este billete el viernes?
Prefiero las bicicletas amarillas a los barcos verdes.
Los profesores que viven en la calle larga son jóvenes.
Compramos el piano más caro de la ciudad.
Los abogados no les explicaron un problema a nuestras tías.
Él encontró su flor, pero no se la envió al rey.
Esas maletas están llenas.
Esta mujer invitó a la niña hace tres días.
¿Cuántos coches reparó Juan?
A ellos les gusta este pájaro.
El plato que Pedro lavó es verde.
El pintor no quiere cerrar la botella de tus amigos esta noche.
Ana y mi hermano siempre lavan el coche blanco.
Mi primo limpió esta bicicleta, pero no la usó.
Ella vio al rey en el bosque.
Cuando llegó el pintor, estábamos vendiendo una flor amarilla.
Nuestras hijas eran grandes actrices.
Él corrió al río.
Los osos son más peligrosos que los lobos.
¿Perdió el niño una pelota anoche?
Ayer tu madre le trajo la sopa al médico.
La niña amable llama a nuestros hijos todas las semanas.
No les vendiste el sofá cómodo a los ingenieros.
El médico esconderá una llave en el jardín grande.
Miguel y mi tío nunca compran el hacha en la tienda.
Este sofá era demasiado pesado.
Esos castillos eran más famosos que los museos.
Ella no tocó nada.
Ellos van a beber el agua ahora.
El barco rápido fue construido por Carlos.
El panadero reparó las sillas pesadas y las pintó.
María y tu primo perdieron un teléfono azul la semana pasada.
El abrigo no es tan elegante como el vestido.
Este museo famoso está lejos de este puente.
La madre de Lucía debe cocinar este pollo hoy.
Miguel no nos saluda.
Los soldados que trabajan en el hospital vieron un oso.
Elena no camina en la montaña peligrosa porque está triste.
La novela fue traducida por Pedro.
Los cuentos que Juan recordó son largos.
El estudiante que trabaja en el mercado buscó ese billete barato.
Este sofá es más cómodo que la cama.
Cuando llegó nuestra abuela, muchas enfermeras estaban leyendo un periódico.
Carmen me está escuchando en el teatro.
El hospital está lejos del río.
Los periódicos fueron traducidos por las reinas.
¿Qué rompió mi hijo hace dos semanas?
Estos tomates fueron vendidos por Ana hace dos semanas.
Cuando llegó Juan, estábamos reparando la lámpara blanca.
Carmen a menudo llama a Ana.
Carlos prefiere las motos rápidas a los camiones.
Les trajiste la leche a tus hijas.
Prefiero el vino al té.
Los camareros que viven en la ciudad tradujeron un periódico.
El vecino de Lucía me vendió la mesa.
Miguel aprenderá la canción y la cantará.
Nuestro amigo descansa en esa playa porque está cansado.
Él te está esperando en la estación ahora mismo.
Carlos compró el piano más viejo de la tienda.
Las tazas fueron encontradas por Elena.
La torre está detrás de la montaña.
¿Comerá Miguel en la cocina la próxima semana?
¿Escondió el niño la llave en el jardín hace tres días?
Ella no conoce al padre de Lucía.
Nunca comemos el pollo en esa cocina pequeña.
Los turistas no tienen los lápices.
Cuando llegó Diego, estabas lavando la botella.
El soldado siempre recuerda cuentos.
Este castillo no es muy famoso.
Ella preparó el café, pero no se lo ofreció al rey.
María vino al museo esta mañana.
Elena invitará al amigo de Diego.
Este mensaje no es tan importante como la carta.
Aprendí esa lección importante, pero no la expliqué.
Carmen es la reina más amable del hospital.
Diego le trajo sopa al granjero.
En cuanto tu hija leyó esta carta, la escondió.
La princesa fuerte prefiere la manzana dulce a la fresa dulce.
El escritor que vive en el pueblo hermoso abrió este regalo.
La semana pasada ellos les vendieron la cama a los escritores.
María ayudó a tu hermano en la escuela ayer.
Prefieres los libros interesantes a las revistas.
Él volverá a esta torre.
Cuando llegó Pedro, nuestro abuelo estaba dibujando un águila.
Le venderemos todos los coches al niño.
Ella lo saludó el viernes.
Hay una foto en esta mesa.
¿Perdieron las enfermeras una cámara en la estación anoche?
Era un buen médico.
Él tiene que comer este pan en el restaurante elegante hoy.
¿Qué recordó Carlos?
Los poemas que mi hermana recordó son muy largos.
Los camareros te prestan las faldas.
Nadie ayudó a las princesas.
El zumo que el abogado bebió es muy dulce.
Él encontró un cuchillo, pero no lo usó.
El hijo de Ana eligió el pastel barato y se lo dio a los reyes.
Si llueve el jueves, los granjeros cocinarán arroz.
En cuanto Pedro leyó tu revista, la tradujo.
¿Escribió Ana muchos libros esta mañana?
Esos gatos no están comiendo en el parque ahora mismo.
Cuando llegó Elena, estaba tocando este violín nuevo.
Tus primos no ayudaron al hombre en la oficina moderna hace dos semanas.
Cuando llegó mi vecino, el padre de Juan estaba dibujando el ratón.
Los camareros que trabajan en la escuela venderán una lámpara.
Ellos tienen prisa ahora.
Los lunes explico el mapa de las reinas en el aula.
Nuestros hermanos tienen que cantar la canción difícil mañana.
El cuchillo que ella usó es peligroso.
La caja de tus hijas está llena.
Ese profesor es tan joven como los estudiantes.
En cuanto Juan escribió el mensaje del abogado, se lo envió a la reina.
Las mujeres estudiaron esos mapas viejos, pero no los explicaron.
A nuestro tío le gusta correr en la playa.
¿Qué rompió el médico hace dos semanas?
La tía de Lucía le presta estos lápices amarillos a nuestra hermana.
¿Cuándo corrió él al río peligroso?
Algunas lámparas fueron rotas por los escritores.
Mis tíos lloraron esta mañana.
En cuanto lavamos un sombrero azul, lo llevamos.
El hospital estaba al lado de la biblioteca tranquila.
Él era más joven que tus primos.
Tres enfermeras nos explicarán este problema importante.
Elegí un pastel, pero no lo traje.
El perro estaba cerca del hotel elegante.
El sofá es muy pesado.
Pedro les explicó la lección importante a mis abuelos hace tres días.
Los platos del panadero están muy limpios.
Ella compró el tambor más nuevo de la ciudad.
¿Qué perdieron los granjeros en la estación pequeña anoche?
Cuando llegó Juan, el abogado inteligente estaba construyendo este barco azul.
La actriz necesita llamar a María esta noche.
El camarero valiente tiene veinte años.
Esta pared blanca fue pintada por el ingeniero el viernes.
Nuestro vecino preparó esta carne en la cocina el viernes.
¿Por qué busqué las hachas del pintor?
Todas las mañanas la madre de Diego los llama.
Recordamos ese poema la semana pasada.
Hay una vaca en el parque.
El turista va a llamar a Elena esta noche.
Ella nunca cocina el pescado en esta cocina pequeña.
Nadie aprenderá dos poemas en la universidad el próximo mes.
La próxima semana traerás una pera barata.
Ellos eran grandes pintores.
Este conejo no dormirá en esta casa pronto.
A él le gustan los lobos blancos.
Los amigos de Diego van a la estación moderna todos los días.
¿Dónde escuchará Lucía a María?
Esa bolsa es más pesada que la maleta.
Carlos no esconderá nada en el jardín.
Ella puede saludar a este soldado en la plaza mañana.
Hay una actriz en la torre.
Cuando llegó tu tía, el rey estaba cantando una canción.
El profesor inteligente vio a Miguel.
¿Cuántas fresas trajeron los niños anoche?
A él le gusta ese ratón.
Los granjeros ricos esperaron a Lucía en el hotel hace tres días.
Cuando llegaron los profesores, la enfermera fuerte estaba lavando siete botellas.
Miguel prefiere la manzana a la pera dulce.
Perdiste esa pelota esta mañana.
¿Qué abrirán los hombres?
El próximo mes Diego me venderá el camión.
Los barcos fueron vendidos por María hace dos semanas.
Las actrices traducirán el mensaje en esta universidad pronto.
Carmen siempre abre doce bolsas.
No debemos escribir los libros interesantes mañana.
Ella a menudo cierra una maleta pesada.
Los ratones están delante del lago.
Carlos seguirá a los hombres en el bosque grande la próxima semana.
La tía de Elena era valiente.
¿Verá nuestro primo un caballo negro?
Si llueve el jueves, esta princesa beberá leche.
¿Dónde encontrará mi hermana esa llave vieja?
El estudiante amable no cerró nada hace tres días.
Tu hija era una buena enfermera.
El ingeniero que vive en la calle aprendió los poemas de Pedro.
Los abogados siempre llevan camisas en este teatro.
Este barco fue construido por nuestro vecino.
Mi abuela a menudo toca su violín en ese teatro.
Este camión fue reparado por tus abuelos.
Ellos leerán una carta importante y la esconderán.
¿A quién ayudó la princesa hace dos semanas?
Este arroz está muy caliente.
Ana pintó la ventana, pero no la limpió.
Él prefiere la falda elegante al sombrero.
¿Dónde comes la carne?
¿Por qué rompió nuestra madre la taza?
¿Quién traerá esos huevos?
Tres bicicletas fueron reparadas por el hombre esta mañana.
Él ayudó a mi amigo en la oficina ayer.
Estas reinas no necesitan visitar las iglesias esta noche.
El hermano de Pedro es más amable que tu tío.
Ella va al puente con la niña todas las mañanas.
Vamos a llamar a los ingenieros ahora.
El espejo que tu abuelo limpió es pesado.
¿Está caliente ese arroz hoy?
El panadero que trabaja en el banco es alto.
El camarero que trabaja en este banco tradujo las novelas.
Juan eligió su flor amarilla y se la dio a la mujer.
Cuando llegó el estudiante, Carmen estaba buscando una pelota verde.
El huevo fue vendido por el granjero.
El médico volvió a la ciudad.
Hay diez niños en el banco.
Ellos no descansaron en la playa tranquila porque estaban enfermos.
Te gusta bailar en la plaza grande.
Les trajiste este vino a mis vecinos.
Los estudiantes ricos son más valientes que Diego.
¿Dónde siguió Lucía al turista?
Ana nunca come queso en el parque.
Ellos nos traerán esta agua pronto.
En cuanto nuestro padre dibujó la casa, se la mostró a la niña.
Le explicaremos la lección importante a Miguel.
¿Buscó nuestro hijo tu cuchillo peligroso hace tres días?
¿Te gustan estas manzanas?
A él le gusta esa bicicleta.
Mis hijas tocan su guitarra los domingos.
Esa taza amarilla fue encontrada por el soldado.
La carta fue escrita por el hombre.
Pedro debe beber zumo en el restaurante ahora.
Los pintores son más inteligentes que la princesa.
¿Cuánto cuesta el queso en el mercado?
¿Traerá el médico esa naranja barata?
¿Por qué están comprando los escritores una fresa barata?
Esta mañana él lloró en la iglesia.
Tu madre le prestó un coche a tu hermana.
Mi hermano recuerda mi poema largo todos los días.
Ella es tan rica como Elena.
No puedes usar esos cuchillos mañana.
¿Cuántos anillos compró Carlos?
Cuando llegó nuestro abuelo, Ana y nuestro tío estaban cantando la canción.
¿Están rotos estos relojes hoy?
¿Dónde están los anillos? Diego no los puede encontrar.
El abogado que vive en la calle peligrosa ayudará a mis hermanas.
La taza no estaba rota.
La tía de Miguel tiene que saludar a dos soldados esta noche.
Lucía lava un coche y lo usa.
¿Escuchó ella al profesor en el teatro la semana pasada?
Ellos compraron el lápiz más caro de la tienda.
Él escuchó a los reyes en la escuela.
No comemos en el restaurante porque estamos nerviosos.
¿Esperará Carlos a nuestro amigo en el hotel elegante la próxima semana?
¿Estudian los pintores el problema en la biblioteca los sábados?
La caja no está vacía.
Cuando llegó el panadero, el abogado estaba buscando un hacha.
Si nieva el jueves, el escritor reparará esas motos verdes.
Él te prestará este lápiz negro.
Los escritores que vivieron en esa calle saludarán a los granjeros fuertes.
Las vacas que los hombres dibujaron son blancas.
Mi tío encontró el regalo caro y se lo envió al pintor.
Este rey pintará el barco del abogado y lo venderá el próximo mes.
¿Dónde canté diez canciones?
¿Quién lava su plato?
Dos actrices lloraron en la iglesia porque estaban tristes.
Todas las mañanas Carlos y mi primo le prestan las bufandas a tu hermano.
Pronto Pedro lo verá.
El turista valiente tiene miedo ahora.
En cuanto el camarero estudió un mapa viejo, lo explicó.
La mujer que trabajó en el restaurante es rica.
Nuestro padre leyó las cartas y las escondió.
Les prestamos una moto grande a las reinas.
Los niños están llorando en la casa.
Esas novelas largas fueron escritas por mis primos la semana pasada.
Los ingenieros que trabajaron en la oficina nueva recordaron muchos poemas.
En cuanto ellos repararon la moto, se la prestaron a Carmen.
En cuanto ella construyó veinte castillos, se los mostró al camarero.
Cuando llegó Elena, estabas comiendo este pescado.
¿Quién bebe el agua en esta cocina pequeña los lunes?
Juan aprendió las canciones y las cantó.
¿Qué rompió nuestra hija?
Ella corrió a la playa.
Todas las semanas tu vecino viaja a esta montaña peligrosa con nuestros hijos.
Algunas revistas fueron traducidas por tu hermano.
Preparé el té, pero no se lo ofrecí a Carmen.
Mi amigo es un buen estudiante.
Los osos que él dibujó son muy peligrosos.
Mi tío no me traerá sopa.
Ellos bebieron este zumo en el jardín tranquilo.
En cuanto Diego compró cuatro bufandas elegantes, se las prestó a Ana.
¿Te gustan estos conejos negros?
Si nieva mañana, esta reina tocará su violín.
Los poemas que nuestros vecinos aprendieron son muy largos.
¿Qué llevó Miguel el viernes?
María y nuestro amigo prefieren el zumo dulce al café.
Los granjeros que vivieron en la ciudad vieron al hombre.
Nadie escuchó a mi abuelo en la escuela.
Hay cuatro manzanas en esta cesta.
A la tía de Juan le gusta el arroz delicioso.
Mi moto está muy limpia.
El museo famoso estaba detrás del puente.
Miguel llevó su abrigo en esa oficina moderna.
¿Quién cerrará una puerta azul?
Cuando llegaron los médicos, estaba leyendo un libro.
Si llueve el jueves, ella verá el ratón negro.
Tus primos no conocen a las mujeres.
Los sábados viajas al lago hermoso.
Esas niñas siempre recuerdan el cuento.
A los hijos de Juan les gusta nadar.
¿Dónde está la maleta? Nuestra hermana no la puede encontrar.
¿Cuánto cuesta ese espejo?
Soy más fuerte que Ana.
¿Por qué recuerda el escritor el poema?
El soldado rico rompió tazas amarillas.
Él estudió su mapa viejo, pero no lo explicó.
Prefieres los mensajes a las revistas.
La puerta que Pedro cerró es roja.
Mi tío no visitó a nadie ayer.
Nunca usamos nada.
Nadie escondió todos los regalos en la casa ayer.
Los estudiantes limpiaron un coche, pero no lo vendieron.
Él les dio esa fresa a mis hermanos.
Si nieva mañana, el pintor joven lavará diez bufandas verdes.
Ella bailó en la plaza la semana pasada.
La princesa siempre toca su guitarra nueva en esa plaza.
Muchas actrices le vendieron faldas elegantes a Lucía anoche.
¿Dónde está el plato? Elena no lo puede encontrar.
La carta que nuestros vecinos tradujeron es importante.
Cuando llegó el turista, estabas dibujando cinco vacas.
Ellos tienen que abrir muchas puertas esta noche.
Compramos la cama más cómoda de la tienda.
No había cabras en la playa.
Diego compró la fresa más barata de la ciudad.
Hay siete fotos en esta mesa.
La caja del panadero estaba abierta.
Si llueve mañana, las hermanas de Carlos traerán queso.
La novela fue escrita por la enfermera.
Los niños estudian el problema y lo explican.
María no corrió en el bosque porque estaba ocupada.
La silla fue pintada por Lucía.
Nadie llevó abrigos en la escuela hace dos semanas.
El cuchillo fue encontrado por Carlos.
Las sillas no son muy cómodas.
El camarero que vivió en el pueblo traerá la fresa barata.
Los hijos de Pedro no nos invitaron hace tres días.
La cesta de Elena está vacía.
La carne que Carmen preparó es deliciosa.
Todas las pelotas azules fueron encontradas por Pedro.
Las abuelas de Juan no quieren ayudar al abogado en el hospital esta noche.
¿Está fría esa agua hoy?
¿Por qué preparó Carmen el té?
Diego y tu abuelo te verán el próximo mes.
¿Saludarán los reyes a cinco actrices?
Elena era más valiente que los profesores.
Las revistas que ella leyó son interesantes.
¿Cuántos anillos llevaron ellos anoche?
La novela que tu padre escribió es muy larga.
Ana nunca dibuja el águila.
Cuando llegó mi hija, los hermanos de Carlos estaban pintando la ventana.
El panadero que trabaja en el mercado comprará cuchillos.
Los profesores que viven en el pueblo usaron los teléfonos azules.
¿Cuántas hachas escondió María en el jardín la semana pasada?
Nuestro vecino quiere tocar su tambor ahora.
A Miguel le gustan esos perros negros.
¿Dónde ayuda mi abuela a Miguel?
Diego invitará a tus hermanas el próximo mes.
Lucía vio un pájaro en el bosque hermoso.
¿Dónde está la caja? No la puedo encontrar.
Muchos médicos nos esperaron.
Los conejos correrán en el bosque.
Había ocho reinas en la torre grande.
Nuestra hija la está siguiendo en la calle.
El abogado va al museo.
Ella elegirá la flor del soldado y se la dará a Miguel.
¿Quién siguió a los niños en el bosque tranquilo?
El pato está cerca de este río peligroso.
¿Quién come el pan en el parque tranquilo?
Había cuatro anillos en esta mesa.
Me gusta este conejo negro.
Ellos les explicaron lecciones a los reyes.
Los hombres necesitan estudiar un problema en la biblioteca pequeña mañana.
Los granjeros altos no abrieron la caja de mi madre.
Él me visitará pronto.
Nuestro tío era un buen médico.
Carmen invitó a tu abuelo el viernes.
Algunas lámparas amarillas fueron rotas por mi padre ayer.
Lloraste en la iglesia nueva.
Ella no trajo nada el viernes.
La estación está delante de la universidad.
La princesa tiene violines.
¿Caminará la niña en la playa?
Descansamos porque estamos cansados.
Nuestras hermanas son grandes actrices.
¿Está enferma la tortuga hoy?
¿Quién abrirá mi botella el jueves?
El ingeniero que trabajó en ese hospital es amable.
Diego le vendió una mesa cara al ingeniero.
Muchos escritores necesitan las maletas.
Cinco pintores lavaron su coche, pero no lo usaron.
Todos los relojes fueron reparados por el soldado.
Hay muchos ingenieros en la tienda.
¿Cuántas llaves perdió tu hijo en la estación?
La mujer nunca bebe nada en el restaurante.
Carmen es la niña más inteligente del hospital.
¿Tradujo la princesa el libro ayer?
¿Qué perdió el niño hace dos semanas?
El soldado joven bebe agua.
El escritor que vive en la casa llamará a la madre de Pedro.
El pan fue vendido por los estudiantes.
¿Cuántos cuentos recordó él?
En cuanto él estudió una lección, la explicó.
Mi madre no quiere la sopa.
Nuestra tía lavó nuestro coche y lo usó esta mañana.
Tu tía le envió la foto a Lucía esta mañana.
Carlos a menudo visita a la enfermera.
Tu amigo no saluda a nadie.
Ana prefiere la pera a la manzana dulce.
En cuanto aprendí esta canción, la canté.
Ella no necesita algunas fotos.
¿Quién buscará los regalos en la oficina moderna la próxima semana?
Las novelas largas fueron escritas por Pedro.
Cuando llegó Juan, nuestro padre estaba escuchando esta canción difícil.
¿Vende el abogado ese huevo delicioso en el mercado todos los días?
El poema que ella aprendió es muy interesante.
¿Es vieja tu cesta?
El pescado que Ana comió es delicioso.
¿Está tocando el hombre su guitarra cara ahora mismo?
Ese gato duerme en ese jardín grande los sábados.
El rey siempre saluda a los hijos de Elena.
La pelota que ellos buscaron es azul.
La enfermera que trabaja en el mercado es alta.
¿Estaban vacías mis bolsas?
No debemos comer un tomate barato ahora.
¿Cantarán los camareros las canciones el próximo mes?
Carlos puede abrir la botella blanca ahora.
Él encontró algunas flores y se las envió a Miguel.
El niño amable le envió esas flores al estudiante.
El granjero baila en el teatro porque está contento.
Elena y nuestra hija le explicaron veinte lecciones a tu tío.
Juan es más alto que mis amigos.
¿A quién verán las niñas en esta calle tranquila pronto?
Pronto Lucía les explicará este problema a los abogados.
Cuando llegó Miguel, esa actriz estaba dibujando la vaca.
Cuando llegó Carmen, estábamos cocinando pollo.
Preparé el café, pero no se lo ofrecí a nuestro abuelo.
La princesa me esperará el próximo mes.
Tu hermana leyó ocho cartas, pero no las escondió.
Nadie llamará a tu hijo la próxima semana.
¿Cerró Diego muchas puertas rojas?
Cuando llegó María, la enfermera estaba lavando muchas bufandas.
Él a menudo saluda al vecino de Pedro en esta plaza.
María y nuestro vecino limpian la ventana y la cierran.
Ella vio un león el viernes.
Este escritor estudió su mapa viejo, pero no lo explicó.
Había quince llaves en esta silla.
Cuando llegó el pintor, Carmen y mi hermano estaban comprando el tomate.
Tu ratón está al lado de la estación grande.
La próxima semana mi tío le explicará problemas a nuestro padre.
¿Dónde está la lámpara? Juan no la puede encontrar.
Ahora mismo las princesas jóvenes no están traduciendo el periódico de los profesores.
¿Te gustan los leones fuertes?
Tu ratón estaba lejos de la iglesia.
Nuestros primos volvieron a la universidad con Diego.
¿Cuándo fue Ana a la biblioteca?
A mi madre no le gusta esa naranja.
¿Dónde está la bolsa? Los soldados no la pueden encontrar.
Las pelotas que ella perdió son amarillas.
Si nieva el jueves, Miguel venderá naranjas.
Ana siempre lee el periódico de Diego.
La mujer que trabajó en el restaurante llevará un sombrero azul.
Carmen y nuestra abuela están reparando las bicicletas de los ingenieros ahora mismo.
El médico que vivió en la ciudad eligió un pastel.
Las cartas eran muy importantes.
En cuanto él leyó la carta, la escondió.
El abrigo que llevamos es azul.
Dos granjeros a menudo traducen muchos periódicos interesantes.
Había doce cámaras en esta cama.
Elena y mi abuelo volvieron al banco.
Tus tías nos explicarán la lección difícil.
Esa hacha es más peligrosa que el cuchillo.
¿Dónde están los cuchillos? No los puedo encontrar.
¿Dónde está la foto? El estudiante no la puede encontrar.
El espejo fue roto por las princesas.
A algunos profesores no les gusta el pan barato.
La reina viajará a la montaña con tus hermanos pronto.
¿Aprenderán nuestros primos algunos poemas el próximo mes?
¿Lleva él un anillo hermoso?
Hay un billete en esta mesa.
Ellos no son tan jóvenes como las enfermeras.
Los hijos de Carlos vieron algunos perros negros esta mañana.
Algunos profesores no nadaron porque estaban nerviosos.
No vas a saludar a cuatro escritores en la oficina esta noche.
Mi madre no tiene que abrir el regalo de la reina esta noche.
Cuando llegó Juan, estábamos buscando pelotas rojas.
Cuando llegó María, estaba cocinando pollo.
Él siempre recuerda cinco cuentos.
Tu hermano me trajo esta leche.
Ellos durmieron porque estaban cansados.
No podemos comprar leche mañana.
Ella compró la bolsa más nueva de la tienda.
No hay fresas en esta cesta.
Cuatro soldados nunca compran una fresa dulce en el mercado.
Ella a menudo bebe este zumo en la cocina.
¿Está fría la carne hoy?
Siempre cierras mi maleta pesada.
Mi tío está comiendo en el parque tranquilo.
¿Dónde construyó Pedro una iglesia?
Si llueve mañana, nuestras tías visitarán una iglesia.
¿Están rotas nuestras lámparas hoy?
El turista no perdió nada.
¿Trajimos un huevo el viernes?
En cuanto Juan construyó las casas, se las mostró a tu hija.
Nuestro hijo necesita limpiar los sofás esta noche.
El reloj que el turista buscó es muy viejo.
El plato que mi hermana rompió es blanco.
Si llueve el jueves, él no ayudará al abogado.
Tenemos prisa ahora.
Lucía toca su guitarra vieja en el parque grande.
Las cabras están delante del puente.
La actriz fuerte es tan famosa como tus primos.
Si nieva mañana, ellos seguirán a Ana.
¿Cuándo correrá el pintor al río?
Carlos debe traducir esas novelas esta noche.
La pared fue pintada por Carmen.
Esa lámpara fue reparada por Carlos.
Elena es la mujer más famosa del pueblo.
Nuestros hermanos no van a explicar el mapa ahora.
No eres más inteligente que mi hermana.
En cuanto ellos repararon la cámara de nuestra madre, se la prestaron a la mujer.
El hombre no vio a muchos niños en la calle anoche.
Los regalos que ella eligió son caros.
Diego tiene la cabra negra.
Hace dos semanas la reina lavó la taza blanca.
Esos turistas vienen al museo todas las mañanas.
Él a menudo vende una naranja en la tienda pequeña.
Ella era más joven que tu vecino.
Él encontró la flor y se la envió a mi primo.
¿Trajeron los turistas el queso?
La cesta de los hombres estaba vacía.
Cuando llegó Miguel, nuestro amigo estaba bebiendo zumo.
¿Te gustan las bicicletas?
La reina durmió porque estaba cansada.
Cuando llegaron los granjeros, María y tu tía estaban preparando el pollo.
Diego nunca usa los cuchillos de Lucía.
Le venderemos ocho sillas cómodas al camarero el próximo mes.
Los lunes Pedro y tu abuela vuelven a la biblioteca con mi amigo.
Si llueve el jueves, los ingenieros no visitarán a ese estudiante.
Ayer le trajiste esta sopa al rey.
Pedro recordó este cuento la semana pasada.
Ella estudiará un mapa viejo y lo explicará pronto.
¿Comen mis vecinos en el restaurante los lunes?
La ventana no estaba abierta.
Ese hombre cantó la canción difícil en el teatro.
Hay siete llaves en esta cama.
Lucía siempre traduce la revista interesante en la universidad.
Nuestra abuela invitará al padre de Carmen la próxima semana.
Esa sopa no está muy caliente.
El soldado que vive en la ciudad importante ayudó a las princesas ricas.
¿Qué aprenderá el turista pronto?
El profesor que trabaja en el banco moderno es valiente.
El estudiante a menudo vende los teléfonos de la actriz en el mercado.
Nadie llama a cinco panaderos todas las mañanas.
Las cabras están al lado de la torre alta.
La tía de Ana siempre lee un libro.
¿Caminó tu abuelo en esta montaña?
Miguel y nuestro padre le trajeron la sopa a Juan.
Ellos te vendieron su moto.
Carmen y tu primo no corrieron porque estaban ocupados.
Hace dos semanas muchos granjeros corrieron a esa playa con Carlos.
Los pasteles que las mujeres eligieron son muy dulces.
No hay cámaras en esta cama.
Mi hermana compró el vino, pero no lo bebió.
Esas sillas no son tan cómodas como los sofás.
Ana pintará la ventana y la limpiará.
Lucía no caminó porque estaba triste.
Tu abuela tiene que dibujar la vaca mañana.
Nuestra madre prefiere la falda al vestido verde.
Mis vecinos no descansaron en la playa hermosa porque estaban preocupados.
Tienes diez años.
Juan y nuestro hermano son amables.
Veinte espejos fueron rotos por María anoche.
Estos escritores perdieron la pelota.
Cuando llegó el pintor, estabas bebiendo vino.
Carmen va a ese restaurante con la reina todas las semanas.
Ellos no me trajeron el vino.
En cuanto él limpió la ventana, la cerró.
En cuanto ella escribió los mensajes de mi padre, se los envió a las actrices.
Le vendí los espejos al abogado.
Esos panaderos compraron el plato más grande de la tienda.
El camarero esperó a los médicos en el hotel.
Cuando llegaron tus tíos, Diego y nuestra hija estaban leyendo el periódico.
Cuando llegaron tus abuelas, estábamos tocando ese tambor.
Los billetes que ellos buscaron son muy baratos.
Elena es la niña más inteligente del hospital.
Los platos fueron rotos por Miguel.
Quieres cocinar carne en esta cocina pequeña esta noche.
Nadie come queso en el parque todas las semanas.
Hay un billete en esta caja.
¿Cuánto cuesta esa pera?
El cuento que los estudiantes recordaron es largo.
¿Cuánto cuestan esas pelotas en el mercado tranquilo?
Lucía es más amable que Carlos.
María construyó un castillo moderno, pero no se lo mostró a mi amigo.
Esas niñas volvieron a este hotel con Pedro hace dos semanas.
El niño eligió una camisa amarilla.
Le venderemos algunas motos verdes a tu abuelo.
La llave que los médicos perdieron es muy nueva.
El hijo de Diego les explicó el problema difícil a los reyes.
¿Abrió Ana una puerta?
Tienes veinte años.
¿Dónde encontró Juan una cámara?
El primo de Elena a menudo cocina la patata.
Ellos van a lavar todas las tazas ahora.
Miguel necesita los lápices.
Ella está pintando la pared ahora mismo.
Ana a menudo llama a Carlos.
La actriz descansó en el hotel cómodo hace tres días.
Tres enfermeras le trajeron sopa al ingeniero.
A él le gustan estas vacas negras.
No debemos escribir las novelas largas esta noche.
En cuanto María reparó tu cámara amarilla, se la prestó al escritor.
¿Te gusta ese perro negro?
La enfermera famosa aprendió una canción difícil, pero no la cantó.
Los ingenieros que trabajan en esta oficina visitaron al soldado alto.
Ahora mismo diez conejos están durmiendo en la cocina.
A Lucía le gusta correr en este bosque.
El médico que vivió en el pueblo es rico.
Ese sofá es más cómodo que la silla.
Ella prefiere el zumo al café.
Ella le vendió cinco camas a Diego la semana pasada.
Hace tres días Elena y mi madre trajeron queso.
Ellos estudiaron un mapa viejo, pero no lo explicaron.
Nuestra tía cantó la canción difícil en esta iglesia pequeña ayer.
Si nieva el jueves, el abogado inteligente no visitará a algunos hombres.
En cuanto tu amigo leyó cinco cartas largas, las escondió.
Si llueve mañana, Carmen tocará su violín nuevo.
Esta foto es tan hermosa como la flor.
Esa lección es más difícil que el problema.
Él siempre traduce el periódico interesante en esta universidad.
El granjero que vivió en el pueblo tranquilo escuchó a los ingenieros.
El escritor que trabajó en el hospital moderno preparó arroz.
La princesa elegante a menudo llama a los hermanos de Juan.
El profesor siempre compra el hacha en el mercado grande.
Hay un soldado en ese puente grande.
Diego comió en el parque hermoso hace tres días.
Mi amigo lloró en la calle peligrosa porque estaba preocupado.
Elena no nada en el lago todos los días.
Ellos tienen miedo hoy.
A menudo comemos el queso en el restaurante.
Ella saludará a tus hermanas la próxima semana.
Carmen te explicará la lección.
El pato está al lado del puente moderno.
Cuando llegó el rey, el niño estaba estudiando los mapas viejos.
El camarero no te vio en la plaza anoche.
Hay tres gatos en la montaña.
Pedro no la invitará pronto.
Él no camina en la montaña peligrosa porque está preocupado.
Si llueve el jueves, Juan escribirá un libro.
¿Dónde están las cámaras? El pintor no las puede encontrar.
Mi hija le dio las manzanas dulces a Ana.
El camarero que vive en la ciudad importante trajo agua.
Lucía es la princesa más alta del hospital.
¿Nadó ella en el río?
¿Dónde descansan ellos los sábados?
No hay galletas en esta cesta.
El vecino de Carlos es un buen médico.
¿Ayuda María a Miguel?
El panadero lo está esperando.
¿Llevó nuestra abuela una falda amarilla el viernes?
Esta mañana le explicamos los problemas difíciles a Carlos.
Él eligió la flor en la tienda pequeña hace tres días.
Anoche esa niña trajo una manzana.
A Lucía le gustan los leones fuertes.
Ella le venderá el barco de la niña a tu madre el próximo mes.
¿Quién está buscando el billete de nuestro hijo?
Esta mañana esta princesa escondió su caja en el jardín.
En cuanto él estudió una lección importante, la explicó.
Ellos siempre comen esta carne en la cocina pequeña.
Tu vecino compró la manzana más barata de la ciudad.
En cuanto ellos lavaron un coche blanco, lo usaron.
María es más fuerte que mi padre.
A menudo comes las patatas.
Pedro y mi padre siempre recuerdan cuatro cuentos.
Miguel es el granjero más fuerte del hotel.
¿Te gusta el pescado delicioso?
El tío de Carmen nunca abre esa bolsa.
Ese hombre siempre vende las peras dulces.
Esa reina conoce a los médicos.
Juan no invitará al estudiante el próximo mes.
Algunas mujeres pintaron la mesa, pero no la limpiaron.
Estos abrigos son más cómodos que tus abrigos.
María y nuestra tía tenían sueño.
Él a menudo dibuja este león en el aula pequeña.
Estoy escuchando a Diego.
El granjero a menudo cierra la botella.
Algunas princesas no quieren saludar al estudiante mañana.
El camarero que trabajó en este hospital escuchó a nuestro amigo.
Lucía es la actriz más valiente del pueblo.
Mi abuelo era un gran escritor.
La enfermera valiente invitó a Carlos hace dos semanas.
Ana prefiere el libro al periódico interesante.
El rey debe tocar su piano esta noche.
¿Era importante este mensaje?
Hay diez niñas en esta iglesia.
Tus hijas eran grandes actrices.
¿Quién reparará algunos teléfonos rojos?
Esta torre está cerca del río peligroso.
Miguel le explica un problema difícil a Pedro los lunes.
Ana nos vio en esa plaza la semana pasada.
¿Te gusta ese gato negro?
Ella le venderá sofás pesados a nuestra hermana.
Diego tiene siete años.
El granjero no escondió las llaves del hombre en el jardín.
Estos niños rompieron el plato.
El soldado vio los leones negros en ese bosque tranquilo.
Ellos me vendieron quince camiones rápidos anoche.
Los profesores que viven en esa calle comprarán el billete.
¿Cuándo vino Carmen a la oficina?
Ana y tu hijo no nos trajeron agua ayer.
Nuestra madre es más alta que Miguel.
Ayer Elena bailó en esta plaza.
Juan estudiará un mapa y lo explicará.
Él compró el violín más nuevo de la tienda.
El camarero que trabajó en la oficina grande es inteligente.
Las camas eran muy cómodas.
A mis hermanos les gusta el arroz.
El abogado que vivió en la calle es elegante.
¿Quién venderá la manzana en ese mercado pronto?
Hay seis patos en la montaña peligrosa.
Los profesores famosos quieren cerrar su bolsa esta noche.
¿Qué trajimos anoche?
Los hombres inteligentes siempre traducen una revista en la biblioteca grande.
Los sábados María y tu hija preparan el pollo en esta cocina pequeña.
El pintor a menudo llama a cuatro reyes.
Ella le venderá su bicicleta a mi abuela.
Cuando llegó Carmen, tu hijo estaba pintando una puerta.
Pedro no puede usar un cuchillo peligroso esta noche.
El reloj fue encontrado por la niña el viernes.
¿A quién estoy esperando en la estación?
Lucía siempre bebe zumo en el restaurante.
Esta mañana Diego no escuchó al panadero en el teatro moderno.
¿Por qué lava él las botellas todas las semanas?
Carmen eligió un pastel, pero no se lo dio al abogado.
Hay ocho pájaros en el bosque tranquilo.
Los panaderos cocinarán el pescado en la cocina la próxima semana.
Ellos nunca llevan bufandas elegantes.
¿A quién esperará Carlos la próxima semana?
Nuestras abuelas nos traerán el vino.
Ella es más joven que Pedro.
¿Qué perdió la niña en la estación grande la semana pasada?
Él estudió el problema y lo explicó.
Los reyes nunca beben el zumo.
¿Dónde aprenderá el niño esos poemas?
Somos más ricos que los médicos.
El granjero famoso a menudo cierra botellas.
Ana es la actriz más amable del hotel.
Diego y nuestra hermana prefieren las bicicletas a los camiones.
¿Buscará Miguel su hacha peligrosa?
El pescado que tu padre preparó es delicioso.
El turista saluda al abogado valiente.
María no rompió los platos de nuestro hermano hace dos semanas.
El próximo mes esos pintores no la seguirán en el bosque hermoso.
Ella cantará esa canción difícil en la iglesia.
Juan no corre en el parque porque está enfermo.
¿Bailan los hombres en el teatro los domingos?
Mi padre quiere zumo.
Ellos siempre recuerdan los poemas de mis hijos.
Elena y nuestra madre siempre lavan las tazas nuevas.
El estudiante que trabaja en ese banco es fuerte.
¿Por qué abre el escritor las maletas todas las mañanas?
Ese rey me presta esos barcos verdes.
Los pintores ricos compraron la bolsa más pequeña de la ciudad.
Esas mujeres a menudo venden huevos baratos en el mercado.
Tus amigos cantan canciones difíciles.
En cuanto Elena aprendió la canción, la cantó.
A los médicos no les gusta esta tortuga.
Él siempre llama a muchas reinas.
¿Rompió mi hija una taza?
Tu tía es una buena enfermera.
La novela que nuestro hermano escribió es muy larga.
Ellos no comen en este parque hermoso porque están ocupados.
Carlos es el turista más joven del hospital.
Carlos no puede comprar su pelota esta noche.
En cuanto el niño reparó su camión, se lo prestó a mi primo.
Ana es más alta que tus tíos.
Nuestro amigo tiene miedo ahora.
El barco que el soldado construyó es rojo.
Esta reina está llorando en la casa.
¿Cuánto cuesta ese huevo en la tienda?
Las reinas dibujaron un castillo, pero no se lo mostraron a la princesa.
Tu caja era pesada.
Si llueve el jueves, traerás el queso.
Carmen y nuestro tío compraron la guitarra más nueva de la tienda.
Ese sofá es tan cómodo como la silla.
¿Te gustan los leones fuertes?
La tía de Juan era una gran actriz.
¿Cuánto cuestan esas peras?
Mi abuelo eligió un pastel barato, pero no lo trajo.
Tus vecinos son más valientes que los abogados.
Pedro y mi hija no esconderán algunas llaves viejas en la casa.
En cuanto aprendí las canciones difíciles, las canté.
Lucía lloró en la iglesia moderna la semana pasada.
Esta mujer no corre en la playa tranquila.
El puente no está lejos del restaurante.
Perdiste el teléfono grande en la estación hace tres días.
Ella no baila en el teatro todos los días.
La patata que ellos comieron es deliciosa.
Cuando llegó Diego, estábamos comprando un huevo.
En cuanto ellos compraron una naranja, se la dieron a María.
Miguel es tan fuerte como el ingeniero.
El viernes tus tíos corrieron al río.
A Lucía y a nuestro primo les gusta descansar en este hotel elegante.
Los hijos de Carlos son muy amables.
El hombre duerme porque está cansado.
Nuestra hermana no es tan famosa como los turistas.
Él te ayudó en esta escuela hace tres días.
Pedro tiene ocho años.
El panadero a menudo bebe vino en el jardín.
El anillo que ella llevó es hermoso.
El puente está delante de la torre.
Él compró la maleta más pequeña de la ciudad.
Los pintores jóvenes no invitaron a nadie ayer.
¿Comió la mujer en el restaurante?
El profesor reparó su lámpara, pero no la vendió.
Esa mujer recordó todos los poemas esta mañana.
Hay nueve perros en esta calle larga.
¿A quién verá Elena en este bosque la próxima semana?
Juan es el ingeniero más joven del pueblo.
El próximo mes ella lo ayudará en esa escuela.
Los hermanos de Miguel prefieren el agua a la leche.
¿Estaba limpia esta ventana?
Cuando llegó tu abuela, estaba comiendo las manzanas.
Necesitamos esa lámpara.
Mis primos volvieron a la torre nueva con la niña.
El tomate que el rey trajo es muy barato.
El escritor les trajo este café a los estudiantes.
Muchos barcos fueron construidos por la reina.
Prefieres las peras a las fresas dulces.
En cuanto ese panadero preparó este té, se lo ofreció a Lucía.
El padre de Diego te explicó la lección.
Cuando llegó Carmen, esta enfermera estaba buscando la llave vieja.
¿Dónde están las hachas? Diego no las puede encontrar.
El café no está caliente.
El camarero que vivió en este castillo leerá todos los libros.
La plaza estaba detrás de la universidad.
Ellos no encontrarán un billete en la playa.
Mi vecino lloró en la iglesia porque estaba triste.
Los granjeros prefieren la falda al vestido elegante.
Ella prefiere el coche rojo al camión azul.
El próximo mes ese niño te venderá la silla.
El pato estaba cerca de esta playa.
A Elena le gusta este perro.
La revista interesante fue traducida por Juan anoche.
Él vendrá al museo pronto.
El médico descansó en ese hotel porque estaba cansado.
El camarero a menudo lava la taza.
La semana pasada nuestra madre no nos siguió en esta calle.
Los soldados tienen que abrir una puerta hoy.
La caja está cerrada.
Hay algunos billetes en esta cama.
¿Cuánto cuestan esos violines en ese mercado?
En cuanto esta mujer encontró mi flor amarilla, se la envió a Ana.
Perdimos el teléfono ayer.
El escritor necesita la botella.
Si llueve el jueves, Carlos no tocará este piano.
En cuanto el abuelo de Lucía leyó la carta, la escondió.
El médico limpió tres bicicletas, pero no las usó.
El panadero tiene quince años.
El estudiante rico prefiere la naranja dulce a la naranja.
Había un billete en esta mesa.
¿Te gusta ese pájaro?
¿Dónde ayuda Juan a algunas actrices?
Ella traerá la leche.
La hermana de Elena tiene miedo ahora.
La tortuga del rey era negra.
Las lámparas que ellos rompieron son rojas.
Pedro no es más alto que los soldados.
¿Cuántas botellas venderá tu tío pronto?
Ella no necesita abrir una maleta ahora.
Pedro le traerá la sopa a Carmen.
¿Durmió Diego en la cocina hace tres días?
Mi primo eligió su flor y se la dio a Lucía.
La cesta de mis hermanos no estaba llena.
El niño fue al puente con nuestro amigo hace dos semanas.
Lucía tenía prisa.
Este escritor prefiere el periódico a la revista interesante.
El panadero escribió los mensajes, pero no se los envió a la princesa.
¿Quién visitará un pueblo pronto?
El anillo que las enfermeras escondieron es muy hermoso.
¿Está nadando Diego en el lago?
La lámpara fue rota por los médicos.
Él no cocinó nada en el restaurante el viernes.
¿A quién visitará Carlos esta noche?
Este abogado compró la manzana más barata de la tienda.
Hace tres días el profesor lloró en la calle.
¿Son peligrosos los leones?
Este hombre visita este museo interesante todas las mañanas.
La abuela de Carmen explicó ocho mapas en el aula pequeña.
La semana pasada el padre de María nadó en el lago.
Cuando llegó Elena, Miguel estaba reparando su teléfono blanco.
Las actrices que viven en el pueblo saludaron a la hija de Pedro.
En cuanto María estudió esta lección difícil, la explicó.
Había veinte fresas en la cesta.
A mis tías les gusta ese oso blanco.
Nadie preparó el pescado anoche.
Ellos tienen su lápiz.
¿Qué usa Juan los lunes?
A nuestro primo no le gustan las vacas negras.
Las sillas son tan cómodas como los sofás.
Tu abuelo me siguió en el bosque tranquilo esta mañana.
Mi padre lloró en la casa nueva porque estaba triste.
Cuando llegó el abogado, Carmen estaba tocando su tambor caro.
Esta noche el camarero le explicará un problema a Juan.
Carmen perdió las pelotas hace dos semanas.
El teléfono que vendí es muy nuevo.
Este turista le traerá la sopa a Miguel.
¿Dónde esperó él a Ana?
El niño compró la lámpara más vieja de la ciudad.
¿Cuántos cuentos escuchará Elena mañana?
En cuanto Carlos y tu hermano aprendieron una canción, la cantaron.
¿Te gustan estos lobos?
El pato no está detrás del banco.
Ella no quiere esta agua.
Pronto María los seguirá en este bosque.
En cuanto Pedro compró el lápiz azul, se lo prestó a Lucía.
¿Te gustan esos gatos blancos?
¿Dónde compró ella el tomate?
A Carlos no le gusta bailar en la plaza.
Los granjeros que trabajaron en el hospital verán ese pato.
Algunas actrices no leerán la revista en la biblioteca.
Elena la vio en la plaza esta mañana.
Miguel va a visitar a María hoy.
El poema que la reina recordó es muy largo.
Ellos escribieron una carta importante, pero no se la mostraron a mi madre.
Tus tías nunca limpian la ventana.
Somos más inteligentes que las mujeres.
Los billetes que él perdió son baratos.
Al camarero inteligente le gustan los tomates baratos.
En cuanto lavamos la bufanda, la llevamos.
¿Dónde está la flor? El ingeniero no la puede encontrar.
¿Quién bebe el agua los sábados?
Ellos necesitan usar un lápiz mañana.
El pollo que Juan comió es delicioso.
Él aprendió nuestro poema largo en la universidad la semana pasada.
Este turista siempre abre una bolsa.
Los pintores que trabajaron en la escuela tradujeron una revista.
Ana puede saludar a estas niñas en la oficina ahora.
Ese vestido no es más elegante que el sombrero.
Los gatos no están lejos del lago.
Pedro encontró una llave nueva, pero no se la dio al hombre.
Nuestra madre me presta una camisa.
Dos enfermeras fueron al lago.
En cuanto ella reparó las cámaras verdes, se las prestó a Diego.
Los turistas valientes no seguirán al soldado el próximo mes.
El ingeniero que vivió en el pueblo recordó un cuento.
Mi vecino vino a la escuela hace tres días.
El castillo que el abogado vio es muy grande.
Preferimos los abrigos a las faldas elegantes.
Estos espejos fueron rotos por nuestro hijo ayer.
El abrigo que ella llevó es negro.
No tenemos que escribir el mensaje en esa biblioteca esta noche.
Cuando llegó tu hijo, el primo de Elena estaba dibujando un león.
La foto que el pintor perdió es muy hermosa.
Este león es más peligroso que el lobo.
El ingeniero me visita.
Nadie traerá el queso el jueves.
La abuela de Carlos no nadó en el lago porque estaba nerviosa.
El amigo de Carmen invitará a nuestra hermana pronto.
Él camina en la playa.
Los cuentos que ella recordó son largos.
Mi pato está al lado de la universidad.
Juan y tu abuelo deben leer una revista hoy.
Él tiene los caballos del estudiante.
¿Encontró nuestro tío el plato?
Vamos a cocinar pescado en la cocina ahora.
Ella prefiere el zumo dulce al vino caro.
Ellos compraron una foto, pero no se la enviaron a Lucía.
Esa reina no te llamará el próximo mes.
A Diego le gusta caminar en la montaña.
Tres hombres nos saludaron en la oficina el viernes.
Ana tiene tres años.
Miguel tiene hambre ahora.
Pedro a menudo estudia algunos mapas en esta aula.
Los tíos de María comieron este tomate.
¿Elegí un abrigo verde hace tres días?
María vio tu caballo en el bosque.
Este espejo es tan pesado como el sofá.
Ella tiene que estudiar tu mapa hoy.
Somos más valientes que los panaderos.
Mi padre no me invitó.
El teléfono que él vendió es negro.
El escritor amable siempre cierra esta botella.
El turista que trabaja en el banco invitará a la hermana de Miguel.
En cuanto ellos estudiaron la lección, la explicaron.
Él es más joven que tu tía.
Nuestro hijo está pintando quince paredes ahora mismo.
¿Quién está limpiando las motos ahora mismo?
¿Cuántas fresas trajeron mis amigos?
Los vecinos de Carlos te enviaron la flor.
La taza está rota.
¿Cantó tu abuelo una canción anoche?
La estación moderna está al lado de la montaña.
Este espejo fue roto por mi hija hace dos semanas.
Si nieva el jueves, las princesas cocinarán pescado.
Cuando llegó la actriz, los abogados altos estaban escribiendo su mensaje.
Los escritores siempre ayudan a algunos granjeros en el hospital moderno.
El arroz que el soldado comió es delicioso.
Esa cama es más cómoda que la silla.
Ella no escuchará a nadie.
La niña les venderá seis coches a tus abuelos.
El profesor que vive en el pueblo buscó el lápiz de nuestra abuela.
Los hermanos de Pedro son buenos estudiantes.
Este oso es más peligroso que el lobo.
A este rey le gustan las peras.
La patata que Carmen cocinó es deliciosa.
Muchos panaderos no dibujaron nada ayer.
Miguel prefiere la falda verde a la bufanda.
En cuanto el estudiante encontró las fotos, se las dio a Juan.
Elena le presta estos coches rápidos a Lucía todos los días.
El camarero a menudo compra estos billetes baratos.
Ella no quiere abrir su maleta mañana.
Esta revista fue traducida por Diego.
Pedro y mi madre no comen en el parque porque están preocupados.
Tu amigo no perdió nada en la estación esta mañana.
No trajimos pan el viernes.
Cuando llegaron los hombres, la princesa estaba comiendo la galleta dulce.
Cuando llegaron los niños, la actriz estaba reparando los relojes.
Ellos aprendieron el poema largo en la universidad hace tres días.
María no corrió en la playa esta mañana.
Ese rey necesita llamar a este escritor esta noche.
¿Construyó la princesa este barco en la ciudad?
¿Comí en este jardín anoche?
Ese pájaro durmió en la cocina.
Juan volverá a esta torre alta con mi hermana la próxima semana.
La próxima semana Pedro y nuestro hermano correrán al río.
¿Por qué perdió la mujer los teléfonos de la princesa?
Ana quiere comer pan en el restaurante ahora.
Diego y tu hijo siempre llevan sombreros negros en la oficina.
Nuestro padre venderá ese huevo barato en el mercado el próximo mes.
Nadie traerá quince fresas la próxima semana.
Tres turistas no abrieron la caja de mi hija.
Elena y mi tío no me prestaron la falda.
Ella construyó esa casa blanca, pero no se la mostró a la princesa.
Miguel a menudo cierra su bolsa pesada.
María nos vendió esta bicicleta el viernes.
La niña valiente no viene al museo.
Ayer les expliqué un problema a nuestros abuelos.
¿Dónde está la bufanda? El médico no la puede encontrar.
Los platos fueron rotos por Carmen.
Hay una galleta en esta cesta.
¿Canta el rey esas canciones en la iglesia los domingos?
Hace dos semanas Carlos llevó una camisa hermosa en la escuela.
Hay un billete en esta cama.
No puedes usar algunas hachas esta noche.
Carlos no visitó a Ana ayer.
Cuando llegaron tus tías, Elena estaba dibujando osos peligrosos.
¿A quién verán ellos en la calle pronto?
Las reinas ricas le venderán el coche a Carlos.
Él es más famoso que la enfermera.
Juan y tu vecino conocen a nuestro tío.
Esta mesa pesada fue pintada por mis primos.
La mujer puede beber este café hoy.
¿Recordamos el cuento interesante esta mañana?
El plato fue roto por mi hermana anoche.
¿Cocinó tu hijo las patatas en el restaurante hace dos semanas?
A Ana le gustan los gatos.
Ella leyó nueve libros y los tradujo.
Las hermanas de Carmen construyeron el castillo, pero no se lo mostraron a Diego.
¿Es importante la carta?
Hay doce anillos en esta cama.
¿A quién vio Pedro?
Ella no nos venderá tres espejos la próxima semana.
Las pelotas que la enfermera perdió son amarillas.
Ellos deben llamar a este médico ahora.
Esta bicicleta fue reparada por el abogado.
En cuanto preparé el té, se lo ofrecí a la actriz.
Nuestro vecino cerró su botella el viernes.
La semana pasada la hija de Carlos no vio a los soldados.
Cuando llegaron los estudiantes, María estaba traduciendo la novela interesante.
Si nieva mañana, este panadero venderá el lápiz grande.
La niña rica no viaja al lago tranquilo los lunes.
Usamos las hachas de Carmen ayer.
Había doce lápices en la silla.
¿Bailó mi padre en ese teatro?
En cuanto Miguel limpió un coche, lo usó.
Los conejos estaban cerca del puente.
¿Dónde saludó nuestro abuelo a Ana?
Los pintores que trabajaron en el banco son fuertes.
Él no la invitó el viernes.
Los violines que ellos tocaron son muy viejos.
Nadie lleva camisas en la oficina.
Cinco niños quieren explicar mapas esta noche.
¿Trajo el pintor su cesta hace tres días?
Tu primo venderá la cesta roja en el mercado la próxima semana.
El camarero que vivió en esa calle es famoso.
Tu padre no nada en el río porque está triste.
El hermano de María le trajo esta leche a Pedro.
Esta reina no nos llamó.
¿Dónde buscó el hombre el lápiz?
Miguel es el ingeniero más amable del hotel.
Muchos hombres son muy famosos.
Cuando llegaron mis abuelas, estábamos buscando un regalo.
El ingeniero que trabajó en el banco es rico.
¿Cuánto cuesta esa fresa en la tienda pequeña?
¿A quién está escuchando Elena en el teatro moderno ahora mismo?
El turista a menudo ayuda a nuestro amigo.
Diego no camina porque está ocupado.
En cuanto el escritor estudió un problema, lo explicó.
La mujer tiene seis años.
¿Buscó el turista seis regalos caros?
Nuestra tía perdió una pelota en esa estación nueva.
Ellos no los invitaron hace dos semanas.
A dos actrices no les gusta caminar en esa playa.
El médico que vivió en esa calle peligrosa esconderá un hacha peligrosa.
María vendió pan en la tienda.
El abuelo de Lucía lo visitó esta mañana.
Los ingenieros que viven en la ciudad recordaron quince cuentos largos.
Les ofrecí el café a mis hijos hace tres días.
¿Cuántas canciones cantó Juan?
Lucía lee veinte periódicos y los traduce.
¿A quién saludaron los profesores la semana pasada?
A Carlos le gusta ese ratón blanco.
Cuando llegó Juan, Elena estaba bebiendo vino.
La carne que tu abuela cocinó es deliciosa.
Él construirá la casa y se la mostrará a Diego.
Nuestra madre rompió algunas lámparas el viernes.
¿Aprendió ella el poema largo anoche?
Ellos limpian una ventana y la cierran todas las mañanas.
No había enfermeras en la biblioteca.
Le trajiste sopa al estudiante.
Esta mañana Ana fue al puente.
Tu padre te siguió ayer.
¿Qué pintaron ellos hace dos semanas?
¿Está esperando la princesa a mi amigo ahora mismo?
Miguel es tan amable como Carmen.
El turista no va a usar el cuchillo de nuestro vecino ahora.
Cinco escritores tienen que ayudar al ingeniero hoy.
Estos reyes volverán a esa torre mañana.
La semana pasada Pedro no preparó el arroz.
El camarero siempre estudia esas lecciones en esta aula.
El ratón está lejos de la torre.
Él a menudo ayuda a Ana en la escuela grande.
La tía de Pedro me invitó ayer.
Cuando llegó el pintor, estábamos comprando el café.
Lucía a menudo lleva un abrigo amarillo en el teatro nuevo.
Cuando llegó Diego, los soldados jóvenes estaban tocando ese piano viejo.
No tengo que cocinar carne esta noche.
Viajamos al lago.
Los abogados que trabajaron en el hospital pequeño comieron pollo.
Ellos lavan tu coche y lo usan todos los días.
Los barcos que el hombre pintó son rápidos.
Algunos niños vendrán al museo con Carlos.
¿Por qué abre Elena una puerta todas las semanas?
Si llueve el jueves, el escritor leerá mi libro.
¿A quién escuchó Juan en la escuela anoche?
Él es un buen amigo.
Ese rey prefiere el periódico al libro interesante.
Tus abuelos necesitan preparar las patatas en la cocina esta noche.
Veinte relojes viejos fueron encontrados por Carmen.
El granjero que vivió en el pueblo es amable.
La mujer que trabajó en la oficina es amable.
La próxima semana Miguel te seguirá.
La universidad pequeña no estaba al lado de esta torre alta.
¿Te gusta ese ratón?
María va al río con los niños todas las semanas.
Le explico esa lección difícil a María.
Las novelas que tu abuela escribió son muy interesantes.
Esta mañana la hermana de Pedro les trajo leche a los soldados.
La madre de Juan compró el sofá más cómodo de la tienda.
Mis hijos no van a abrir siete bolsas mañana.
Le trajiste té a Carmen.
El regalo que ella eligió es caro.
Muchos panaderos rompieron la taza de Elena hace tres días.
Miguel prefiere el vino al zumo dulce.
Ella compró la guitarra más nueva de la ciudad.
Hay dos tortugas en la montaña.
¿Está enfermo el perro de nuestro hermano hoy?
No le trajimos sopa al camarero.
El jardín estaba cerca de la biblioteca.
Ana es más amable que la niña.
El estudiante que trabaja en el hotel aprendió los poemas.
La tía de Pedro la vio el viernes.
El próximo mes él elegirá ese vestido.
Ella cerró esa puerta el viernes.
La universidad está detrás del lago.
El puente estaba delante del banco.
¿A quién vieron ellos en esta plaza?
Las ventanas fueron pintadas por nuestra madre.
Juan explicó todos los mapas en el aula pequeña hace tres días.
Las hijas de Carmen están reparando el teléfono amarillo.
Este abogado comió las patatas deliciosas.
El panadero debe traducir una novela larga en la biblioteca mañana.
La próxima semana Carlos buscará esas fotos en el parque tranquilo.
Él aprendió nuestro poema en esta universidad hace dos semanas.
Ella lava esta bufanda elegante los lunes.
El profesor los escuchará.
Las actrices limpian el espejo.
Los profesores que viven en el pueblo son fuertes.
Cuando llegó Ana, el rey estaba construyendo una torre moderna.
A Miguel le gustan los leones negros.
Tu tío es más inteligente que las enfermeras.
Lucía debe comer un tomate barato en ese restaurante esta noche.
Tu abuelo buscará mi hacha peligrosa en el parque el próximo mes.
¿Dónde está la foto? Lucía no la puede encontrar.
Cuando llegó la mujer, esos panaderos estaban dibujando esos leones.
Eres más alto que el granjero.
No comí porque estaba ocupado.
¿Preparará Carlos el arroz el próximo mes?
Ella quiere saludar a esa actriz mañana.
Había nueve llaves en esta cama.
Él escribió algunos mensajes importantes, pero no se los envió a las niñas.
Nuestros vecinos van a comprar este vino en el mercado hoy.
¿Cuánto cuesta esa bicicleta?
La próxima semana le explicaremos un problema difícil a la reina.
¿Dónde ayuda mi hermano a Miguel?
Él encontró mi llave y la escondió.
María es la enfermera más fuerte del hotel.
El vecino de Diego no necesita estudiar seis problemas difíciles en el aula esta noche.
El padre de María no le explicó la lección difícil a Diego.
Tu padre tenía hambre.
Algunos periódicos fueron traducidos por Ana.
Carmen y nuestra tía le explicaron el problema a nuestra abuela ayer.
El escritor a menudo cierra quince cajas.
Los camareros son tan ricos como el niño.
Le trajiste el vino a Lucía la semana pasada.
Pedro aprendió algunas canciones difíciles, pero no las cantó.
Ahora mismo tres granjeros están comiendo el pan en el jardín.
En cuanto él construyó estos castillos, se los mostró a mi hijo.
Pedro nos esperó la semana pasada.
Ellos siempre cantan todas las canciones difíciles.
Tus hermanos invitaron a mi amigo la semana pasada.
Limpiamos la moto.
Los gatos comerán en el restaurante el próximo mes.
En cuanto el abogado lavó su coche, lo usó.
Todos los días ella cocina la carne en la cocina.
¿Quién buscará una botella amarilla en esta oficina?
Este camión fue reparado por Miguel.
Prefieres la naranja dulce a la manzana.
Nuestro primo elegirá la camisa del pintor en esa tienda.
¿Perdió mi vecino su pelota en la estación?
La abuela de Ana le dará la manzana al ingeniero el próximo mes.
¿A quién saludaron tus tíos?
Juan nunca escribe las novelas en la biblioteca.
Nuestra hermana era una gran actriz.
Él prefiere la revista interesante al libro.
Perdí un teléfono en la playa hace tres días.
¿Dónde estudiará ella mi mapa viejo?
¿Quién recordó los poemas largos el viernes?
Las hijas de María explicaron el mapa viejo.
Hay cuatro sombreros en esta mesa.
Ahora mismo Carlos está bailando.
Nadie llamará al turista joven el jueves.
Si llueve el jueves, ellos escucharán a la abuela de Lucía.
La mujer toca su violín nuevo en la plaza tranquila todas las mañanas.
¿Te gustan esos caballos?
Hay cuatro ingenieros en el banco.
Él no nada porque está nervioso.
¿Llamará ella a mis primos?
La cesta está llena.
El arroz que los hombres prepararon es delicioso.
Tus abuelos tienen que cerrar la puerta ahora.
Ese arroz no estaba caliente.
El granjero que trabajó en este hotel elegante cantó la canción.
Nadie esperó a Elena hace tres días.
Miguel a menudo recuerda esos cuentos interesantes.
Los escritores no le explicaron una lección importante a Carmen.
Somos más jóvenes que el estudiante.
Carlos es el niño más amable del hospital.
Los panaderos que viven en la ciudad son valientes.
¿Corre ella en la playa los sábados?
¿Por qué tocará nuestro amigo ese tambor caro pronto?
Las manzanas fueron vendidas por Ana esta mañana.
El teléfono fue reparado por el niño ayer.
Ellos recordaron el cuento largo anoche.
¿Por qué bebieron nuestros hijos esta agua?
Tu vecino quiere lavar un plato blanco ahora.
Mi madre prefiere el libro a la revista.
Lucía puede dibujar una cabra negra mañana.
Él prefiere los camiones verdes a los camiones azules.
Los abuelos de Carlos leerán las revistas interesantes en esa aula pequeña la próxima semana.
La biblioteca tranquila estaba delante del río.
María no eligió el pastel dulce en el mercado hermoso ayer.
¿Quién visitó a tu primo esta mañana?
Pedro es el profesor más inteligente del hospital.
El hermano de Lucía no necesita vender el teléfono hoy.
Él siguió a muchos hombres en el bosque el viernes.
El médico que vivió en esa casa saludó a nuestra hermana.
El ingeniero que trabajó en el banco invitó al rey.
Ese estudiante no tiene miedo ahora.
Ella tiene siete años.
Mi tío siempre limpia mi bicicleta amarilla.
Ella prefiere el agua al zumo.
En cuanto aprendí las lecciones importantes, las expliqué.
Los soldados que trabajan en el banco pequeño recordaron ocho cuentos.
Nuestro padre no descansó.
El tambor que Carmen tocó es muy viejo.
El próximo mes el turista lo verá en la calle.
Juan te vendió la silla.
Estos periódicos interesantes fueron traducidos por María.
Las pelotas amarillas fueron encontradas por Carlos.
¿A quién ayuda la princesa todos los días?
En cuanto ellos prepararon el café, se lo ofrecieron a Lucía.
Diego a menudo bebe zumo en la cocina.
El piano que él tocó es muy caro.
Nuestro hijo construyó el castillo famoso, pero no se lo mostró a Miguel.
Las puertas fueron pintadas por el médico.
Si nieva el jueves, la reina abrirá una puerta.
Él siempre dibuja algunos lobos en el aula.
Miguel y mi primo no esperarán a nadie en la estación la próxima semana.
En cuanto ella encontró los regalos, se los dio a las mujeres.
Ana estudió los mapas del abogado en el aula hace tres días.
Nadie ayudará a los escritores valientes en esta escuela grande la próxima semana.
Ayer Pedro no perdió una llave nueva en la estación.
El estudiante no puede usar los cuchillos hoy.
Ese problema es demasiado difícil.
El profesor rompió la botella esta mañana.
¿Cuánto cuesta este plato?
El abogado limpiará una bicicleta y la venderá.
El granjero escuchó los cuentos largos en el teatro la semana pasada.
¿Están tristes los panaderos altos hoy?
Ellos necesitan abrir el regalo esta noche.
¿Quién invitó a tu amigo hace tres días?
¿Por qué siguió la reina a los soldados hace dos semanas?
Vamos a comer cinco tomates esta noche.
Este caballo no es más rápido que tu caballo.
El niño les trajo el zumo a los panaderos.
Elena no visita a nadie los lunes.
Esa niña debe visitar un museo interesante ahora.
Había cinco fresas en la cesta.
Él era un gran escritor.
Esos teléfonos fueron reparados por Diego hace dos semanas.
Ese rey vuelve a la torre con tu hija.
Ana le traerá la sopa a la enfermera.
¿Está preocupado este hombre?
Ese puente está detrás de la montaña tranquila.
Las maletas que mis hermanos abrieron son azules.
¿A quién esperó él en el hotel elegante la semana pasada?
Nuestros tíos son buenos amigos.
Carlos les prestará seis lápices rojos a los turistas.
Si nieva el jueves, ellos no cerrarán la bolsa.
María y mi abuela no le trajeron el agua al médico.
¿Dónde están las bufandas? No las puedo encontrar.
El estudiante que vivió en la ciudad es valiente.
El periódico que nuestro padre leyó es muy interesante.
Tu madre compró la lámpara más grande de la tienda.
Elena nos está siguiendo en el bosque.
Ella no es tan alta como la reina.
El panadero que vive en esa calle tocará ese piano.
Juan es tan inteligente como la enfermera.
En cuanto él eligió el pastel, se lo dio a nuestros vecinos.
Cuando llegaron los granjeros, estábamos bebiendo este vino.
Esta niña construyó tres casas y se las mostró a Carlos.
El puente está al lado del hotel elegante.
En cuanto este pintor escribió muchos mensajes, se los envió a tu hijo.
Estos osos eran más fuertes que los leones.
¿Te gusta la patata deliciosa?
Carmen es más joven que la princesa.
¿Por qué perdió mi hermana mi foto hermosa anoche?
Pedro nunca canta canciones difíciles en la iglesia.
El escritor valiente siempre bebe esta agua.
Tu madre no camina porque está preocupada.
Ellos le prestan un camión verde a Lucía.
La princesa alta quiere ayudar a mis tías esta noche.
Perdimos una llave ayer.
Cuatro tazas fueron rotas por los camareros.
La actriz que trabajó en el banco recordó el cuento.
La mujer que trabajó en la escuela es famosa.
Cuando llegó el pintor, el granjero estaba bebiendo esta leche.
El soldado que vive en el pueblo es fuerte.
A la niña le gustan los pájaros blancos.
Carmen tiene que comprar esta pera barata ahora.
La madre de Juan lo verá en el bosque grande pronto.
Si llueve mañana, él preparará carne.
Nadie perdió un billete barato.
Ella no está construyendo nada ahora mismo.
Nadie aprenderá un poema el próximo mes.
¿Dónde está el billete? Nuestro padre no lo puede encontrar.
Hay ocho anillos en esta mesa.
¿Qué prepararon los profesores?
El hotel está lejos de la montaña peligrosa.
Ese sofá es tan cómodo como la cama.
Había diez princesas en la iglesia.
El huevo que el profesor comió es barato.
El barco que Ana reparó es verde.
No eres más alto que la enfermera.
Tu abuelo es un gran pintor.
Nuestro hermano explica el problema en el aula.
Ellos le trajeron sopa a Diego.
Pedro y nuestra tía no llamarán a nadie.
La botella que el rey lavó es azul.
Ellos vendrán al museo pronto.
Ella la está escuchando.
Cuando llegó el rey, el hombre estaba buscando tres pelotas.
Él no necesita ese reloj viejo.
En cuanto mi tío leyó ese libro interesante, lo tradujo.
A María y a tu abuela les gusta este león fuerte.
La taza azul fue rota por Elena.
Miguel le trajo esta leche al ingeniero.
El mapa que estudiamos es muy viejo.
Preferimos las peras dulces a las naranjas baratas.
Tu hija era una gran actriz.
Cuando llegó Carlos, nuestras abuelas estaban comprando una pera.
Le vendiste el vestido de Carmen a mi madre.
Ella compró la pelota más cara de la tienda.
Tu hermana puede cantar una canción mañana.
¿Lloró el médico en la iglesia grande?
Cuando llegó mi abuelo, estaba comiendo el tomate.
Anoche el abogado eligió veinte faldas.
Este turista prefiere la moto amarilla a la moto verde.
El camarero rico dibujó ese castillo, pero no se lo mostró a María.
¿Cuántos cuentos escuchará él?
¿Te gusta esta águila negra?
El hijo de Pedro no come en el restaurante los domingos.
Los turistas que trabajaron en la oficina son valientes.
Nuestro amigo llamó a tus primos.
¿Por qué esperó el camarero a la tía de Elena esta mañana?
Los gatos están cerca de la universidad.
Ellos no me vendieron las motos de nuestro vecino.
¿Lloraste en esta iglesia hace tres días?
La próxima semana ellos venderán los lápices en el mercado tranquilo.
La maleta que mi abuelo cerró es azul.
El reloj nuevo fue encontrado por Juan anoche.
La mujer rica a menudo compra el tomate en el mercado.
Los granjeros que viven en la calle esconderán el hacha peligrosa.
Todas las mañanas el estudiante va a la biblioteca con mis hermanos.
A Ana le gusta ese lobo negro.
Si nieva el jueves, Diego no abrirá muchas cajas.
Le ofrecí muchas fresas al hombre.
Muchas niñas eligieron algunas flores, pero no se las dieron a las princesas.
Lucía lavó un plato.
El panadero nunca lleva su camisa en el teatro.
Carmen es la princesa más amable del pueblo.
El amigo de Carlos le venderá una moto al camarero.
Elena es la enfermera más valiente del hospital.
El museo está delante de esa torre alta.
Los hombres que vivieron en la ciudad hermosa abrirán tres puertas.
¿Quién traerá un tomate la próxima semana?
La torre no está detrás de la montaña.
No eres más amable que Ana.
Cuando llegó el niño, Juan estaba cocinando pescado.
Debemos cerrar siete ventanas ahora.
Esa reina va a explicar su mapa en el aula pequeña esta noche.
Nuestro tío escribió quince mensajes y se los envió a Diego.
La revista que ella leyó es interesante.
Cuando llegó tu abuela, mi madre estaba estudiando cinco problemas importantes.
En cuanto Miguel pintó algunos barcos, los limpió.
¿Por qué verá nuestra hija la tortuga el próximo mes?
Cuando llegó Pedro, Ana estaba pintando ese barco.
¿Vendió el médico la cesta en este mercado tranquilo?
¿Quién usa el cuchillo de Carlos los domingos?
¿Te gustan las vacas negras?
Ese camarero leyó el periódico de Carmen, pero no lo tradujo.
Nadie visitará ese castillo pronto.
Pedro no construyó nada hace dos semanas.
Si llueve el jueves, María no buscará diez cuchillos peligrosos.
Cuando llegaron los abogados, estábamos limpiando esta ventana.
Hay un lápiz en la silla.
Ese plato fue encontrado por el escritor.
¿Cuántos poemas aprenderá el granjero en esa universidad pronto?
Mis hijos quieren preparar el pollo ahora.
Carlos buscó la maleta en este parque.
En cuanto tu abuelo reparó las cámaras rojas, se las prestó a Lucía.
Ella a menudo saluda a tu amigo en la plaza.
Los patos están lejos del río.
¿Cuántas patatas cocinarán ellos en el restaurante elegante pronto?
A él le gusta bailar en la plaza hermosa.
Pedro lava su abrigo verde y lo lleva los lunes.
Cuando llegaron mis hijas, estábamos estudiando esos problemas.
Él correrá al río.
¿Dónde están las flores? María no las puede encontrar.
Ellos correrán al río.
¿Está fría esta sopa hoy?
En cuanto algunos turistas escribieron los mensajes, se los enviaron a nuestro padre.
Ella aprendió esta canción, pero no la cantó.
Cuando llegó Miguel, estabas traduciendo el libro.
¿Por qué tocará él su violín mañana?
Ella lavó ese sombrero azul, pero no lo llevó.
Tenemos que saludar al rey fuerte esta noche.
Ellos quieren el zumo.
Le explicaste una lección al soldado esta mañana.
El profesor que trabajó en el banco es joven.
Cuando llegaron los niños, dos actrices estaban bebiendo agua.
El puente fue construido por la reina.
El escritor que vive en el pueblo es famoso.
Nuestra hermana era una buena enfermera.
Nadie visita a muchos abogados todas las semanas.
Dos reinas les trajeron este café a tus vecinos.
Hay tres fresas en esta caja.
Las mujeres esconderán la llave nueva en el jardín tranquilo.
El médico tiene prisa ahora.
El panadero tiene veinte años.
Las pelotas que Miguel trajo son blancas.
Él rompió muchas tazas la semana pasada.
Elena siempre ayuda al estudiante en el hospital.
El jueves el ingeniero dormirá en la cocina.
¿Cuántos teléfonos perdió ella en la estación grande el viernes?
Mi hermano compró el piano más caro de la tienda.
¿Cuántas bolsas perdió él en la playa hermosa?
Eres más famoso que Diego.
Mis abuelas tocan ese tambor en el teatro moderno todas las mañanas.
Aprendí esa lección, pero no la expliqué.
A menudo recordamos un cuento largo.
¿Abren ellos esa botella?
¿Quién dibujará las vacas del escritor en el aula el próximo mes?
Ana te explica el problema.
La actriz llamará a tu madre.
El profesor que trabaja en el hotel grande elegirá esos regalos.
Juan verá su gato.
Los cuentos que la princesa recordó son largos.
Ella siempre usa nuestro cuchillo peligroso.
Nuestros tíos no comieron pan en el restaurante.
Este cuchillo peligroso fue encontrado por Carlos.
¿Está bebiendo Lucía este té en el jardín?
Tus tías prepararon este té y se lo ofrecieron al abogado.
El panadero no necesita estudiar un mapa viejo en esa aula mañana.
Cuando llegaron mis hijas, estaba vendiendo las maletas.
Tus hijos prefieren la bufanda roja al vestido.
Carmen fue a ese puente nuevo con Miguel.
¿Visitarán los estudiantes a Ana el próximo mes?
Ella nunca lee la carta de mi abuelo en la biblioteca.
¿Dónde come él la galleta dulce?
Ellos repararon una moto, pero no se la prestaron al pintor.
¿Era fuerte nuestro tío?
El turista que vive en la calle larga es valiente.
Ayer le explicamos esa lección difícil a tu tío.
El pintor no buscó nada en la oficina.
Lucía toca su violín en el parque.
A ellos les gusta esa vaca.
Abres esta puerta azul los sábados.
Juan y nuestro vecino escucharon al amigo de Diego hace dos semanas.
Hay muchas peras en esta cesta.
¿Por qué saludará Elena a las niñas pronto?
¿Por qué invitaré a las hijas de María?
Ella a menudo traduce mensajes en la biblioteca.
¿Dónde está mi caja? Diego no la puede encontrar.
Pronto ese rey elegirá las faldas en el mercado.
El abrigo que el granjero llevó es rojo.
Él estudió tu mapa y lo explicó.
¿Cantarán ellos muchas canciones el próximo mes?
El panadero tiene un caballo.
Nuestra hermana siempre limpia algunas sillas verdes.
Cuando llegó Carlos, Juan y tu primo estaban construyendo su barco amarillo.
María les vendió un vestido a los ingenieros.
La lámpara fue rota por Pedro ayer.
Ella viene a esta escuela todos los días.
¿Dónde perdiste un anillo?
Esta sopa está caliente.
Carmen le vendió sofás a Diego.
A menudo lavamos los platos de tu abuelo.
Ana y nuestro hermano descansan los domingos.
Si nieva mañana, mi hermana esconderá el hacha.
Esta ventana estaba cerrada.
María no cantará algunas canciones en esa iglesia el jueves.
Ellos lloraron porque estaban preocupados.
Mi tía te saluda en la plaza los sábados.
Ayer él no invitó a tu amigo.
Nuestro primo le traerá esta sopa a la reina.
Miguel no le explicó el problema importante al granjero.
La enfermera nunca recuerda nada.
¿Dónde está la camisa? Los camareros no la pueden encontrar.
La mesa que él pintó es muy grande.
El hacha peligrosa fue encontrada por la actriz anoche.
Tu vecino es un buen profesor.
Juan puede visitar al hijo de Ana esta noche.
Le venderemos un sofá nuevo a nuestra madre.
El vecino de Lucía siempre ayuda a mi tío en ese hospital.
Cuando llegaron las niñas, Miguel y nuestro primo estaban reparando un reloj.
Nos gustan estos gatos.
Los ingenieros van a vender mi sombrero hoy.
Este profesor nunca traduce ese periódico interesante en la biblioteca.
¿Qué abre mi madre todas las mañanas?
A los niños ricos les gusta correr.
¿Leyó Carmen tres revistas?
El viernes le traje vino al soldado.
El puente está lejos de ese lago.
El puente está cerca de la torre alta.
¿Dónde están tus cestas? No las puedo encontrar.
Este turista tiene miedo ahora.
El jardín estaba detrás del hotel moderno.
¿Te gustan las manzanas?
Las hermanas de Pedro nunca recuerdan nada.
Él no está descansando en la playa ahora mismo.
¿Cuántas tortugas dibujó ella en el aula?
Ella nadó en el lago tranquilo la semana pasada.
A ellos les gustan los leones blancos.
Las actrices que trabajan en esa escuela invitarán a los pintores.
El banco pequeño no estaba delante de la montaña.
Todas las semanas la princesa fuerte viaja a ese lago con tu tía.
Estos turistas no le explican los problemas a Elena los domingos.
Los soldados que vivieron en la ciudad son inteligentes.
La vaca que el rey vio es blanca.
Siempre como este pescado.
Nuestra madre no perdió nada en esta estación.
A Pedro y a tu abuelo les gusta nadar.
Miguel no duerme en la cocina porque está nervioso.
Ana dibujó algunos castillos y se los mostró a Carlos hace tres días.
¿Por qué escribe el escritor la novela larga?
Mi padre estudió el mapa hace dos semanas.
Juan es el profesor más rico del pueblo.
La niña tiene quince años.
Algunos granjeros no me seguirán en el bosque tranquilo.
La enfermera nunca escribe el libro.
María no comió porque estaba ocupada.
Diego y nuestro hijo no quieren esta agua.
Ellos a menudo saludan al escritor amable.
Él prefiere el camión grande al camión.
La bolsa que nuestro hermano cerró es muy pesada.
Tus primos te esperarán la próxima semana.
Los soldados valientes la saludan en la calle los lunes.
Los hermanos de Elena prefieren las bufandas verdes a las faldas verdes.
Ella correrá al río con María.
Mi abuela es famosa.
Nuestra abuela a menudo prepara el pescado en el restaurante.
Muchos médicos tocan esa guitarra todos los días.
El panadero que trabajó en el hospital llamará a Carlos.
Cuando llegó la niña, Ana estaba buscando los billetes.
La próxima semana la hermana de Pedro no me escuchará en ese teatro nuevo.
¿Cuántas fresas vendió ella la semana pasada?
Los reyes no son tan amables como el ingeniero.
Juan tiene que tocar el piano viejo mañana.
El estudiante no bebe leche en la cocina todas las semanas.
Ellos no volverán a la playa con el abogado pronto.
Muchos médicos siempre limpian tres mesas.
En cuanto tus primos prepararon el café, se lo ofrecieron a los turistas.
Él no escuchó a nadie ayer.
Vimos el león en el parque hace tres días.
Carmen no descansó en el hotel.
¿Dónde están mis hachas? No las puedo encontrar.
Los lápices que los camareros usaron son verdes.
Mi vecino siempre cierra la puerta azul.
Los platos están limpios.
Este hombre aprenderá los poemas de Carmen.
Ella a menudo compra un teléfono rojo en esa tienda moderna.
Nuestra hermana prefiere el agua a la leche.
Miguel es el abogado más joven del hospital.
El soldado que vivió en esa casa es inteligente.
Estos niños le explicarán las lecciones a Carmen.
Ese ingeniero es valiente.
Prefieres la novela larga a la revista interesante.
La maleta de Carlos es muy pesada.
Muchos granjeros me prestaron una bicicleta.
Cuando llegaron las enfermeras, tu hija estaba buscando esa pelota.
¿Dónde descansamos el viernes?
Los regalos que compraste son caros.
Estos espejos son pesados.
Tus amigos a menudo traducen su periódico en esa biblioteca.
Siempre explico las lecciones difíciles en el aula.
El padre de Lucía no caminó en la montaña peligrosa porque estaba enfermo.
Diego encontró una foto y se la envió al panadero.
La maleta no estaba llena.
¿Qué pintó Juan esta mañana?
La mujer rica lloró en la iglesia porque estaba triste.
Ellos prefieren la moto negra al coche.
María siempre cierra nuestra botella.
El estudiante beberá vino la próxima semana.
El espejo fue roto por nuestro padre.
¿Por qué escondió Ana el hacha?
Los escritores que trabajaron en el banco son jóvenes.
Los sábados los tíos de Diego vienen a la escuela pequeña con el ingeniero.
La torre que los niños construyeron es muy moderna.
Necesitamos explicar los problemas en esta aula esta noche.
A mis tías les gustan las galletas baratas.
Carlos necesita un cuchillo peligroso.
¿Dónde están las lámparas? Elena no las puede encontrar.
Soy más famoso que mi hijo.
Esta bicicleta es más rápida que el coche.
Tu caja está cerrada.
Cuando llegó el hombre, el panadero estaba lavando la taza.
El barco fue construido por la princesa.
Él no debe leer el periódico en el aula pequeña ahora.
La reina quiere vender el queso en el mercado hermoso ahora.
Había cuatro vacas en esa montaña.
Miguel a menudo ayuda a los profesores famosos en la oficina.
¿Quién esconderá su anillo en el jardín el próximo mes?
Ellos no tenían sueño.
¿Cuántos espejos rompió Lucía anoche?
El soldado inteligente lloró en la iglesia vieja porque estaba triste.
¿Por qué perdió nuestro primo la llave?
Si llueve el jueves, Ana y tu hija comprarán leche.
Cuando llegó nuestro tío, estábamos buscando diez tazas.
La reina elegante no descansó en el hotel porque estaba ocupada.
¿A quién invitó él?
A Diego no le gustan los ratones.
La princesa no cocinó la patata deliciosa en el restaurante esta mañana.
La actriz que vivió en el castillo es rica.
Ella no nos vendió la moto esta mañana.
Mi amigo a menudo limpia esa cama.
Cuando llegaron los estudiantes, los médicos estaban leyendo una novela.
Elena lleva su abrigo.
En cuanto los escritores lavaron su camisa, la llevaron.
¿Cuándo viajará el rey al lago?
En cuanto tu tío escribió ese libro interesante, lo tradujo.
Los amigos de Pedro encontraron todas las flores y se las enviaron a nuestros abuelos la semana pasada.
¿Cuándo volverá Carlos a la biblioteca?
El niño debe llevar una bufanda mañana.
A mi tía le gusta el arroz delicioso.
Lucía es la mujer más inteligente del pueblo.
Tengo sueño hoy.
¿Dónde llevó María un anillo hermoso?
¿Caminará Juan en la montaña?
Nos estás siguiendo.
Miguel y mi hermano nunca venden nada en el mercado tranquilo.
Él perdió su billete.
Este abogado no lo invitó.
Carmen la esperará en la estación el próximo mes.
¿Es rápido ese caballo?
Este hotel es más elegante que el restaurante.
Carlos compró la silla más cómoda de la ciudad.
El caballo de nuestro hermano es muy rápido.
Ella no quiere ayudar a los panaderos en la escuela grande mañana.
La iglesia que ellos visitaron es muy hermosa.
Compramos el piano más viejo de la ciudad.
El ingeniero que trabaja en la escuela grande saludará a Elena.
Prefieres el camión verde a la moto rápida.
La ventana fue rota por tus vecinos ayer.
¿Dónde está el anillo? Las enfermeras no lo pueden encontrar.
Cuando llegó Ana, nuestras hermanas estaban cantando una canción.
La iglesia no estaba al lado del lago.
Cuando llegaron los hombres, mi hija estaba reparando su reloj.
Ella eligió un pastel dulce y se lo dio a Pedro.
Había cuatro teléfonos en esta cama.
El profesor joven nunca abre los regalos caros.
A Diego le gusta el queso caro.
Puedes tocar esa guitarra nueva en la plaza esta noche.
Había dos sombreros en la mesa.
Esos pintores nos esperarán en la estación.
Él está buscando pelotas azules.
El puente está delante de esa torre.
La puerta que Elena pintó es azul.
Le traje este vino a Lucía.
La flor fue encontrada por la reina el viernes.
¿Cuándo vino ella a la oficina?
Él aprendió esas lecciones difíciles, pero no las explicó.
Hace dos semanas la niña lloró en esa calle.
Estos sofás son más pesados que los espejos.
Muchos camareros no eligieron un pastel en la tienda la semana pasada.
El plato fue roto por nuestro padre.
Estos conejos no comen en el parque.
Ahora mismo ella no está bebiendo este zumo en la cocina.
¿Dónde vieron tus abuelos a esa princesa?
Si nieva el jueves, los primos de Pedro esconderán el hacha peligrosa.
Miguel es el niño más fuerte del pueblo.
Si llueve mañana, traerás ese huevo barato.
Los hombres que trabajaron en el hospital son inteligentes.
El estudiante prefiere el té al agua.
Las cajas que ellos cerraron son pesadas.
Había doce fotos en esta mesa.
Los médicos aprendieron esta canción difícil y la cantaron.
La puerta que Carmen cerró es roja.
Ellos no fueron a la torre con el abogado.
Cuatro barcos fueron construidos por la actriz.
Juan descansa en la playa los sábados.
Ese sofá es más pesado que la cama.
Muchos turistas no ayudarán a nadie en esta oficina.
Ese niño no los invitará la próxima semana.
Dos sillas fueron reparadas por las princesas el viernes.
Ana le explica ese problema importante al pintor los lunes.
El tambor que el pintor tocó es muy nuevo.
Nadie esconderá las llaves de mi abuelo la próxima semana.
Esta puerta fue pintada por nuestro primo.
Estoy vendiendo el abrigo en el mercado.
María es la niña más alta de la ciudad.
A ella le gusta ese coche rápido.
¿Qué limpió Pedro anoche?
Nuestra hermana siempre traduce el periódico en la universidad.
¿Elegirá él su camisa?
La enfermera que vivió en la casa es joven.
Los libros interesantes fueron escritos por el granjero.
Ellos no bebieron el zumo en el jardín la semana pasada.
Tu vecino a menudo lava algunas botellas azules.
¿Cuántas tazas lavará Lucía el próximo mes?
A mi tío no le gustan los caballos.
Si nieva el jueves, ese abogado cerrará la maleta.
¿Está llena esa cesta hoy?
Los sofás no son muy cómodos.
Juan y tu amigo eligieron el pastel, pero no lo trajeron.
¿Vio Miguel este castillo anoche?
La abuela de Elena compró esas revistas, pero no las leyó.
María estudió algunos mapas en el aula hace tres días.
Nadie beberá agua el próximo mes.
El ingeniero compró la falda más hermosa de la tienda.
Los profesores que viven en la calle peligrosa escucharán al hombre.
A mi madre le gusta el pato blanco.
Él es tan inteligente como nuestra madre.
Soy tan famoso como tu hijo.
Mi abuela corrió al río ayer.
Diego leerá los periódicos interesantes y los traducirá.
Había cinco vacas en el parque.
Ellos deben cocinar pollo ahora.
Ese reloj fue reparado por el estudiante.
Elena abrió el regalo caro.
¿Cuántas patatas preparó Juan en el restaurante?
Los hijos de Carlos eran buenos vecinos.
Cuando llegó Carmen, estaba estudiando el mapa de Ana.
La mujer que trabajó en el banco viejo tocó su violín.
Algunos granjeros van a vender la naranja ahora.
¿Reparó él el teléfono esta mañana?
¿Perdió el soldado la foto?
Nadie dibujará el lobo la próxima semana.
Ellos son buenos vecinos.
Había siete billetes en esta silla.
Los caballos que ella dibujó son rápidos.
A Carlos y a nuestra hija les gusta esa galleta barata.
Si llueve el jueves, Miguel traerá el queso.
Carmen elegirá el pastel y se lo dará a los médicos el próximo mes.
Cuando llegó el ingeniero, Lucía estaba comprando un reloj nuevo.
Él rompió la lámpara de Diego hace tres días.
El perro duerme en esta casa pequeña.
Hace dos semanas tus amigos me prestaron las cámaras de Carlos.
El libro que ellos escribieron es interesante.
Mi hijo cantó una canción en el teatro.
Los pintores que viven en esta calle son jóvenes.
La actriz que trabaja en esta oficina es rica.
Nuestro abuelo no conoce un museo.
María a menudo come esta galleta barata en la cocina.
Ana prefiere los libros a las novelas.
Diego siempre abre el regalo del abogado.
El escritor prefiere los vestidos a los abrigos verdes.
La carne que Juan comió es deliciosa.
Este río es tan largo como la calle.
Había nueve billetes en la cama.
El panadero es más alto que el hombre.
Podemos beber vino en el jardín esta noche.
En cuanto aprendí la canción difícil, la canté.
Esta mañana él explicó una lección en el aula.
Mis abuelas les trajeron la sopa a los granjeros.
La semana pasada María y nuestra hija le vendieron las bufandas a Miguel.
¿Eran ricos algunos soldados?
La bolsa que perdimos es amarilla.
Algunas niñas compraron la maleta más grande de la tienda.
¿Encontraron tus tías la foto de la reina anoche?
Mi tía la está esperando en la estación ahora mismo.
Ellos buscaron el reloj.
¿Dónde escribirá la niña diez libros?
Las cabras están detrás del bosque tranquilo.
Las actrices amables te enviaron nuestro regalo ayer.
¿Corre él en la playa todas las mañanas?
¿Dónde están tus hachas? Lucía no las puede encontrar.
Los cuentos que los médicos recordaron son muy largos.
¿Comemos en el parque los domingos?
La estación está lejos de esa iglesia hermosa.
¿Cuándo viajó Diego a la montaña?
Tus hermanos son grandes pintores.
El padre de Juan lloró en la iglesia.
La cabra no estaba al lado del puente.
Nuestra hija esperó al tío de Carmen en el hotel ayer.
¿Por qué visita el ingeniero a Carlos?
Ana y mi hermana prepararon arroz en la cocina el viernes.
Ella a menudo llama al rey.
Algunas puertas rojas fueron pintadas por los profesores.
Si nieva mañana, la reina leerá un periódico.
Nos gustan los ratones negros.
¿A quién saludaron las princesas en la plaza?
¿Qué recordaron ellos hace tres días?
Tus amigos son grandes escritores.
Los turistas que viven en la casa son amables.
Él tiene la tortuga blanca.
Ellos no están construyendo nada en el pueblo hermoso ahora mismo.
Anoche el hombre los visitó.
Nuestro hermano rompió la ventana la semana pasada.
Ellos encontrarán ese billete barato en la playa.
En cuanto estudiamos el problema importante, lo explicamos.
Juan y mi abuela tenían prisa.
La niña lo escuchó.
¿Cuántas pelotas perdió el camarero en la estación?
Mi abuelo le enviará cuatro flores a nuestro hijo.
Ella prefiere los periódicos interesantes a los libros.
¿Te gustan estos leones negros?
Cuando llegó Lucía, la madre de Elena estaba comiendo un huevo.
Diego nos dará una naranja pronto.
Los violines que el rey tocó son muy caros.
Soy un buen profesor.
Si nieva el jueves, Carmen no comprará queso.
Él bailó porque estaba contento.
Si llueve mañana, él abrirá su bolsa.
Ella te saludará en la plaza la próxima semana.
El abogado que trabajó en la oficina vieja invitó a mi primo.
Eres más inteligente que los niños.
Pedro es el estudiante más valiente del hotel.
Nuestro amigo es un buen médico.
El ingeniero eligió una flor y se la dio a Ana.
Las mujeres que viven en el castillo buscaron el teléfono del estudiante.
Esta mañana Juan caminó en la playa.
Miguel viene al pueblo los domingos.
El panadero que vivió en la casa moderna trajo agua.
La actriz me trajo el zumo.
Cuando llegaron los soldados, estaba limpiando siete motos azules.
Si llueve el jueves, el soldado construirá estos barcos.
En cuanto ellos repararon un camión, se lo prestaron a Carmen.
La enfermera tenía miedo.
Ella te visita todas las mañanas.
El espejo fue roto por los hombres anoche.
¿Dónde está la taza? No la puedo encontrar.
Nadie aprenderá el poema de los camareros en la universidad moderna.
Si nieva mañana, el niño fuerte llamará a Carlos.
Cuando llegó María, Lucía y tu hermana estaban lavando la camisa de la actriz.
Esos escritores no pintarán la puerta el próximo mes.
La enfermera tiene que cerrar la ventana esta noche.
Mis hijos compraron una foto, pero no se la enviaron a Pedro.
No invitaré a nadie la próxima semana.
Ana llama a la reina.
Cuando llegó nuestro padre, Miguel estaba cocinando pescado.
La maleta está abierta.
Él está comiendo pan en el restaurante pequeño.
Ella dibuja ese castillo y se lo muestra al rey.
Los anillos que tu vecino perdió son muy hermosos.
Soy un buen vecino.
Los conejos no están al lado del puente grande.
Pedro es el niño más rico del hospital.
Cuando llegaron tus hermanos, estábamos traduciendo siete libros interesantes.
En cuanto María limpió la ventana, la cerró.
Pedro siempre bebe leche en el jardín.
Nuestros primos son grandes pintores.
¿Es verde ese lápiz?
Hay veinte patos en el bosque tranquilo.
Carmen compró el tambor más nuevo de la ciudad.
La madre de Diego abre una bolsa todos los días.
Pedro lo seguirá pronto.
Nuestra tía les explica una lección importante a tus hermanas.
La camisa que llevamos es roja.
Elena y mi abuela te prestan la cámara.
Él siempre explica muchos problemas en el aula.
Ayer este panadero nos ofreció el vino.
El pan que trajiste es barato.
El banco no está detrás de esa torre.
¿Dónde está tu cámara? El ingeniero no la puede encontrar.
Anoche la hija de Lucía volvió a la biblioteca tranquila.
Cinco reinas tienen que llevar anillos hermosos esta noche.
El médico joven comió.
¿Esconderá Elena la llave de Miguel pronto?
Las tazas fueron encontradas por el turista.
Lucía no eligió nada en el mercado esta mañana.
La plaza estaba lejos de ese banco.
Ellos a menudo cierran las botellas.
Cuando llegó nuestro padre, muchos granjeros estaban buscando nueve relojes.
Hay doce llaves en esta silla.
En cuanto Diego y mi hija compraron un huevo, lo comieron.
Ellos lavaron el coche, pero no lo usaron.
Ese panadero vende el huevo barato los lunes.
¿Por qué rompió el camarero quince botellas?
Esos granjeros descansaron en la playa porque estaban cansados.
Los hermanos de Diego bebieron té ayer.
El viernes él no invitó a los tíos de Carmen.
¿Cuánto cuestan esas naranjas en la tienda?
Muchas princesas tienen sed hoy.
Nadie perdió el billete de la enfermera.
Cuando llegaron nuestros vecinos, estábamos buscando las pelotas.
No había reyes en la biblioteca moderna.
Él dibujó la casa, pero no se la mostró a mis abuelos.
¿A quién vieron los turistas en esa plaza?
Las niñas famosas abren su maleta pesada todas las semanas.
Me escuchaste en la escuela.
Ellos cocinarán el pescado en el restaurante pronto.
Tus tías a menudo ayudan a María en este hospital.
El billete fue encontrado por nuestro hijo.
¿Estoy llorando en la iglesia ahora mismo?
¿Dónde están las pelotas? El estudiante no las puede encontrar.
A esos abogados les gusta nadar en este lago.
El regalo que mi primo escondió es muy caro.
El padre de Pedro es un gran pintor.
Las revistas que mi primo leyó son interesantes.
Juan compró la pera más dulce de la tienda.
Elena es la mujer más alta del hotel.
En cuanto Carlos construyó un castillo moderno, se lo mostró a las reinas.
El escritor aprendió las canciones, pero no las cantó.
Dos profesores traerán una pera dulce.
Nadie trajo diez naranjas.
¿Por qué está escribiendo el panadero dos novelas largas?
Él necesita comprar zumo ahora.
Ana estudió un mapa, pero no lo explicó.
La niña les vendió las faldas de Diego a los reyes el viernes.
Nadie canta quince canciones difíciles los sábados.
Carmen es más valiente que tu abuela.
La mujer siempre come queso en el jardín.
Esta manzana fue vendida por Miguel hace dos semanas.
En cuanto muchas princesas eligieron el pastel, se lo dieron al camarero.
Nuestro abuelo estudió este problema difícil, pero no lo explicó.
Nadie aprenderá los poemas de Elena.
Este ingeniero nunca traduce nada en la universidad pequeña.
Él traerá un tomate barato.
¿Qué dibujará Ana pronto?
Había muchos billetes en esta cama.
El próximo mes Miguel llevará un abrigo azul en ese teatro.
La enfermera viene al museo con Ana.
Ellos van a abrir las bolsas del profesor hoy.
A la actriz no le gusta el pan.
¿Repararon tus hijos algunos teléfonos rojos la semana pasada?
Algunos abogados tocan ese piano nuevo todos los días.
El plato que traje es amarillo.
Los conejos estaban cerca del bosque tranquilo.
Los estudiantes que trabajaron en la escuela vieja son amables.
Ella trajo una manzana.
El hombre a menudo lava un vestido.
Dos libros fueron escritos por el estudiante.
Si llueve mañana, esos niños no esconderán esas cajas azules.
El pintor no te verá en esta plaza.
Mi tío siempre abre esas maletas pesadas.
En cuanto tu hermana construyó muchos castillos, se los mostró a Carlos.
El cuento que mi hermano recordó es muy largo.
¿Lee nuestra tía las revistas?
¿Usó el granjero el hacha de mi tío hace tres días?
¿Por qué vieron los abogados al camarero?
Cuatro tazas fueron rotas por los médicos esta mañana.
Nuestros vecinos son buenos vecinos.
Veinte botellas fueron rotas por el soldado.
¿Cuánto cuestan esos lápices?
Diego y tu hermana corrieron a la escuela.
Ellos a menudo saludan a Elena.
Los caballos de los turistas son rápidos.
Ella prefiere el sombrero al abrigo verde.
¿Dónde está nuestro plato? No lo puedo encontrar.
Mi madre no viajó al lago esta mañana.
Ese hombre compró la fresa más dulce de la ciudad.
Lucía necesita comer algunas peras esta noche.
El próximo mes el ingeniero no llamará al padre de Carlos.
¿Compraron tus tías esta pera?
Esta mesa fue pintada por Carmen.
¿Llamó Pedro a mi tía hace tres días?
Me gustan estas vacas.
¿Siguió Carmen a tres niñas hace dos semanas?
¿Corre él en la calle todas las mañanas?
¿Quién ayudó a tus hijas ayer?
Esa camisa azul fue vendida por Lucía.
¿Dónde están las bufandas? El profesor no las puede encontrar.
Los niños siempre recuerdan su poema.
A Miguel le gustan estos lobos peligrosos.
¿Te gusta esa águila?
Ella irá a esta torre el próximo mes.
El banco pequeño está cerca del bosque.
Ellos quieren saludar a los médicos hoy.
El hermano de Pedro debe usar el lápiz de nuestro amigo esta noche.
Nuestro amigo conoce a los abogados fuertes.
Los domingos no los visitamos.
Puedo tocar esa guitarra nueva hoy.
Ellos no invitarán a nadie.
Cuando llegó el turista, tu abuelo estaba limpiando su moto amarilla.
¿Dónde está llorando mi hija ahora mismo?
Nadie invitó a estos niños el viernes.
El hombre que trabaja en ese banco es elegante.
Mis pájaros no están cerca de la universidad.
Ese escritor siempre lleva su bufanda en la oficina.
Elena a menudo recuerda este cuento.
Si nieva el jueves, el panadero escribirá nuestro mensaje.
Los domingos descansamos en el hotel.
Ella nunca come nada.
Juan está bebiendo vino ahora mismo.
La actriz que vivió en la ciudad es elegante.
Ana y mi primo no descansaron porque estaban tristes.
¿Quién recuerda un cuento?
Nuestro vecino prefiere las peras dulces a las fresas.
Él perdió las llaves nuevas en el parque.
Tu padre nunca lava un coche amarillo.
Ella trajo ese huevo hace dos semanas.
Tu hijo visitó un museo esta mañana.
Ellos tocan este violín viejo en la plaza todos los días.
María estudió la lección, pero no la explicó.
Hay seis perros en la montaña.
Carlos no tenía sed.
Este rey no usó su hacha.
En cuanto él reparó el camión rojo, lo limpió.
Las actrices son jóvenes.
Todos los días le explico este problema a mi hermano.
Esta novela interesante fue escrita por el granjero.
El jueves la niña alta no pintará las ventanas.
María leyó la carta importante, pero no la escondió.
Le dimos este pastel barato a Elena hace dos semanas.
Juan es tan rico como los camareros.
Carlos dibujará una casa blanca y se la mostrará a Carmen.
Cuando llegó nuestro amigo, estaba buscando esa pelota.
Las pelotas del ingeniero eran rojas.
Lucía y nuestro amigo caminaron en la montaña ayer.
Ella va a cerrar cuatro cajas esta noche.
¿Dónde están los anillos? Juan no los puede encontrar.
Las pelotas que perdí son verdes.
Los primos de Miguel siempre traducen las cartas importantes.
Ana siempre abre tu botella roja.
La reina está comiendo en el jardín ahora mismo.
El banco moderno no está al lado de la montaña peligrosa.
¿Escondió la mujer el regalo hace dos semanas?
Mi hijo prepara esta carne.
Había un perro en la montaña.
Diego y tu abuela son tan valientes como la princesa.
Ellos compraron la galleta.
Los abuelos de Lucía a menudo beben la leche en el restaurante.
El profesor fuerte le explicó la lección a tu hermana.
Diego le trajo zumo a María.
El panadero inteligente es tan famoso como el rey.
Ella prefiere el té al vino.
Los hombres la esperarán en la estación pronto.
El pintor correrá a la playa la próxima semana.
Siempre saludamos a la mujer en la calle.
¿Dónde escuchó Ana a Pedro?
¿Qué pintará Pedro la próxima semana?
El estudiante es tan inteligente como el camarero.
El sofá no era muy cómodo.
Al médico le gusta esa águila.
Nuestro abuelo era más famoso que el niño.
La enfermera que trabaja en esta escuela es valiente.
Elena recordó poemas largos.
¿Qué buscó el granjero en el parque?
El médico no tiene que lavar un sombrero ahora.
Este espejo fue roto por Carlos anoche.
¿Dónde están las lámparas? No las puedo encontrar.
Ella les prestó la cámara azul a mis tíos.
¿Estaba vacía la caja?
Cuando llegó mi hermano, estábamos traduciendo veinte mensajes.
El hombre que vivió en el pueblo tranquilo es amable.
En cuanto Lucía eligió este pastel, se lo dio a Miguel.
¿Recuerdo el cuento todas las semanas?
Carmen y nuestro primo estudiaron algunos mapas, pero no los explicaron.
Ellos eligieron estos pasteles, pero no se los dieron a Ana.
La naranja fue vendida por Miguel.
Él le prestó la camisa amarilla al profesor.
A tu madre no le gusta este pato negro.
Carmen durmió en la cocina pequeña.
En cuanto ellos aprendieron estas canciones, las cantaron.
¿Cuántas bolsas cerró la princesa el viernes?
¿Quién saluda a Carlos en la calle tranquila todas las semanas?
Ella es más alta que el escritor.
Diego es el escritor más rico del hospital.
Ellos no tocan ese tambor viejo en el teatro grande todas las semanas.
La niña valiente escribe tres mensajes interesantes y se los envía a María.
Este ingeniero tiene la pelota blanca.
¿A quién ayudará el granjero en el hospital pequeño?
Los domingos estas actrices recuerdan los poemas.
Nuestro tío puede cantar las canciones en la iglesia ahora.
Nadie visitará a los soldados.
A menudo abrimos una caja.
¿Cuántos billetes perdieron tus hijos en la estación?
El turista que trabajó en el hotel elegante construirá la torre alta.
Ese museo está detrás del mercado.
El estudiante siempre come esa galleta.
El profesor que vive en el pueblo llamó a esta niña.
¿Quién comió los huevos anoche?
¿Por qué esperaron ellos a nuestra madre?
Hay dos llaves en esta cama.
El espejo que mi amigo limpió es muy grande.
Él no tenía hambre.
Nadie traduce los periódicos los lunes.
Nuestro hermano debe visitar al soldado mañana.
¿Quién construirá los puentes en el pueblo?
Hay muchos lápices en la silla.
Me gustan los perros blancos.
La foto fue encontrada por el escritor.
¿Cuánto cuestan esos vestidos en el mercado?
Si llueve mañana, Ana no dibujará un águila negra.
Este pintor lleva su abrigo amarillo en la oficina.
Lloraste en esta iglesia porque estabas nervioso.
El ingeniero que vive en la calle llamó a esta reina.
El hombre que trabajó en este hospital es famoso.
Juan irá a la universidad.
El abogado que vivió en la ciudad es amable.
A ella no le gustan esos sombreros.
Puedes ayudar a las actrices ricas esta noche.
Tu hija les vendió este coche a mis abuelos la semana pasada.
María es la reina más fuerte del hospital.
Los conejos están delante de la torre.
Él nunca prepara estas patatas.
¿Limpió Miguel quince coches hace tres días?
Elena compró este regalo, pero no se lo envió a Carmen.
No le prestamos ese barco blanco a Carlos.
El camarero que trabajó en el restaurante moderno ayudó a Elena.
Hay un niño en el puente.
¿Estaba abierta la ventana?
Nuestra hermana invitará a algunos profesores el próximo mes.
Mi vecino a menudo recuerda los poemas de los niños.
Los médicos necesitan tocar su violín caro mañana.
En cuanto algunos panaderos encontraron su flor amarilla, se la enviaron a Juan.
Tu abuela le dio esa naranja dulce a Lucía hace dos semanas.
Ella estudió el mapa hace tres días.
Ellos siempre abren una puerta azul.
Cuando llegaron mis hijas, estabas pintando una puerta.
Los lunes lo saludamos en la oficina.
El hombre no llevó nada en la escuela.
¿Cuántos poemas aprenderá ella en la universidad?
Esta enfermera no es más inteligente que el escritor.
Juan escribió su carta larga, pero no se la envió a los pintores.
Los abogados que trabajaron en el banco ayudaron a las enfermeras jóvenes.
El camarero que vivió en este pueblo grande aprenderá los poemas.
La cámara que María reparó es muy nueva.
Él prefiere las bicicletas a los barcos amarillos.
Somos más famosos que tu abuela.
Este reloj no está roto.
Ellos a menudo llaman a ese rey.
Le traeré sopa a Diego la próxima semana.
La princesa les traerá agua a nuestras tías.
Ella prefiere la leche al vino.
Estas reinas no son más famosas que mi amigo.
Él esperó a la princesa la semana pasada.
¿Quién cerrará las cajas el próximo mes?
No busqué nada en el parque.
El pan fue vendido por Ana.
Somos más amables que el médico.
El zumo que ella bebió es muy dulce.
Lucía no vuelve a este museo con tus hermanas todas las mañanas.
Nuestros primos prefieren el camión rojo a la bicicleta azul.
El viernes ellos vinieron al museo con Miguel.
¿Están buscando mis hermanos el hacha en el parque?
Las botellas de Elena están llenas.
Cuando llegaron las princesas, estaba cantando las canciones.
Los granjeros que trabajan en el mercado son fuertes.
En cuanto Carmen reparó este teléfono amarillo, lo usó.
Él llamó a este ingeniero anoche.
El rey compró el violín más viejo de la tienda.
¿Cuánto cuestan estos tomates?
¿Cocinó tu hija el pollo ayer?
El padre de Carlos no era rico.
¿Trajimos una fresa esta mañana?
Eres tan elegante como nuestro hijo.
¿A quién siguieron los abogados en el bosque?
¿A quién vieron nuestros vecinos la semana pasada?
La actriz joven es más valiente que Ana.
Juan tradujo una revista en la biblioteca.
Hay cinco enfermeras en el puente.
María no tiene que abrir la maleta ahora.
El hacha que mi amigo escondió es muy peligrosa.
Limpiamos una ventana, pero no la cerramos.
Todos los relojes nuevos fueron encontrados por las mujeres.
El puente fue construido por el pintor.
Pedro prefiere la fresa barata a la manzana.
El pan fue vendido por tu hermana.
Ella no siguió a nadie en ese bosque hace tres días.
La torre estaba delante del teatro grande.
Carlos es el profesor más alto del hospital.
Tu tío prefiere las camisas elegantes a los abrigos cómodos.
Lucía siempre dibuja este ratón blanco en esta aula.
Las fresas que Miguel trajo son muy dulces.
El camarero no es alto.
Pronto ellos no cantarán una canción.
Elena es la actriz más inteligente del hotel.
Mi amigo preparó el café, pero no se lo ofreció a Diego.
El billete que ella perdió es barato.
El médico que vivió en el pueblo es amable.
Cuando llegó nuestro padre, estabas dibujando el pájaro del panadero.
El jueves él verá el oso.
Ella encontrará esta llave y se la dará a la reina.
Ahora mismo estamos cantando muchas canciones difíciles.
Tenemos sueño hoy.
Carmen es la mujer más joven del hotel.
A Pedro le gusta dormir en el jardín hermoso.
Esta niña le prestó el sombrero de los pintores a tu tía anoche.
Nuestro hijo saluda a Lucía en la plaza todos los días.
Los vecinos de Miguel explican un problema difícil en el aula todas las semanas.
Nadie invitó al abuelo de Diego.
Mi hija viajará a esa montaña con el niño.
El primo de Carmen conoce a tus abuelas.
Carlos eligió su flor y se la dio a nuestro padre hace dos semanas.
¿Qué trajeron mis tías el viernes?
Elena era más valiente que nuestro vecino.
Ana le traerá café al rey.
¿Dónde está el lápiz? Diego no lo puede encontrar.
Ellos cerraron esa ventana.
¿Por qué vio Carlos a las princesas esta mañana?
¿Es rápido el caballo?
¿Cuánto cuesta esa lámpara?
Cuando llegó tu madre, Ana estaba tocando su guitarra.
El hijo de Juan va a ese río con Elena.
Miguel y mi tío le venderán un espejo a Carmen.
El ingeniero que vivió en ese castillo es inteligente.
¿Llevan los hombres estas camisas todas las mañanas?
Los panaderos aprenderán esa lección y la explicarán.
No hay cartas en esta mesa.
Esa universidad está al lado de ese mercado tranquilo.
El escritor que trabaja en el banco es valiente.
El camarero lava el abrigo cómodo y lo lleva los lunes.
Cuando llegó Lucía, Juan estaba comiendo este pescado.
¿Elegirá mi padre dos pasteles la próxima semana?
Cuando llegó el médico, estabas leyendo muchos libros interesantes.
El primo de Pedro trajo una manzana ayer.
Cuando llegó María, estabas comprando una cámara verde.
El granjero inteligente lavó un coche rápido, pero no lo usó.
Los turistas que trabajan en el banco moderno bebieron agua.
Nuestra abuela no corrió a la estación anoche.
Pedro descansó porque estaba cansado.
Él limpia la moto los domingos.
Ellos a menudo saludan a los reyes en la calle.
Las mujeres amables no están construyendo el barco de Ana en el pueblo.
Si llueve el jueves, el ingeniero fuerte no escuchará al abogado.
Carmen come en la cocina pequeña.
Los periódicos fueron traducidos por tu hija.
Ellos le venderán todos los sofás cómodos a nuestra madre.
El plato verde fue vendido por mi amigo esta mañana.
Diego es el hombre más rico de la ciudad.
¿Quién buscará ocho maletas pronto?
Este teatro pequeño no está lejos del puente.
El escritor que vivió en la ciudad cerró una botella.
Si nieva el jueves, Lucía leerá este periódico.
Carlos llamará a las reinas fuertes esta noche.
Había algunos teléfonos en esta silla.
Hay cinco pintores en la estación.
La semana pasada Diego lloró en esa iglesia grande.
Al soldado le gusta caminar en la playa.
María y mi hermano verán todos los conejos en el bosque el próximo mes.
A Pedro no le gusta correr en esta playa.
A nuestro primo le gustan esos barcos viejos.
El soldado necesita tocar su piano hoy.
La actriz prefiere el periódico a la novela interesante.
El médico estudió ese mapa, pero no lo explicó.
El granjero que trabaja en la oficina esconderá estas cajas blancas.
No le trajimos el té a Elena.
Ellos nunca recuerdan el poema de tu hermana.
Mis hijos son buenos amigos.
El hombre no saluda al ingeniero en la plaza.
En cuanto Juan y nuestra tía pintaron muchos barcos, los vendieron.
¿Por qué prepara la enfermera esta carne?
Muchas lámparas fueron rotas por los panaderos hace tres días.
El queso que tu padre trajo es muy caro.
Nadie lava platos azules los lunes.
Soy más joven que María.
Este estudiante tiene diez lámparas.
Ella no les vendió el espejo a mis abuelas.
Esta taza no está rota.
¿Está sucio el camión hoy?
Él comió en la cocina ayer.
Anoche el abuelo de Carlos rompió el plato.
El caballo está delante del bosque.
A Lucía le gusta ese tomate.
Al rey le gustan estos pasteles dulces.
La madre de Miguel a menudo toca su guitarra en ese parque.
¿Dónde comprará la princesa el libro de Elena?
Miguel rompió un espejo pesado.
Hace dos semanas tus hermanos fueron al río peligroso.
Tu tío siempre estudia problemas en la biblioteca.
Él no quiere cerrar la bolsa esta noche.
Dos profesores van a ayudar al hijo de Carmen en la escuela moderna ahora.
Al soldado le gusta el ratón negro.
Había ocho peras en esta cesta.
Las mujeres no abrirán una ventana.
Diego es el camarero más rico del hotel.
¿Cuándo vendrá ella al pueblo?
Cuando llegó mi hermana, estaba cantando la canción.
Nuestros abuelos son buenos estudiantes.
Juan y mi tío no durmieron porque estaban tristes.
Elena vuelve a esa tienda.
Juan es más famoso que tus tías.
Este abogado nunca bebe nada en el restaurante.
La niña limpiará las bicicletas y las usará.
El estudiante era fuerte.
Todos los coches fueron reparados por los niños.
El escritor que trabajó en la tienda visitará a ese ingeniero.
Esos turistas seguirán a muchos soldados en la calle peligrosa pronto.
Lucía debe tocar ese piano esta noche.
Los niños ricos me invitaron hace tres días.
Pedro compró la manzana más barata de la tienda.
En cuanto Carmen y nuestra madre aprendieron las canciones, las cantaron.
Si llueve mañana, ellos seguirán a esa mujer.
Nuestro primo no tenía prisa.
Nadie construyó la torre la semana pasada.
En cuanto ella encontró el reloj nuevo, lo reparó.
Los poemas que aprendí son muy interesantes.
Ella quiere la leche.
¿Dónde perdió él mi pelota?
Ellos le prestaron muchas motos rápidas a Carlos el viernes.
Los lobos que Elena dibujó son blancos.
Los amigos de Pedro quieren abrir tu bolsa esta noche.
Ana correrá al río con mi madre el próximo mes.
Los periódicos fueron traducidos por Miguel.
El pintor le vendió el sofá pesado a tu abuela.
Cuando llegó nuestro abuelo, el profesor estaba leyendo la novela.
La reina no nos esperará en la estación mañana.
El escritor alto no les explicó cinco lecciones difíciles a los reyes.
Carmen le vendió la bicicleta rápida a tu hijo.
Nadie escuchará al granjero inteligente en el teatro moderno la próxima semana.
Este periódico interesante fue traducido por mi hija.
Ella no corrió en la playa porque estaba preocupada.
Las actrices que viven en la calle son amables.
Las peras que Miguel trajo son dulces.
Los ingenieros la invitaron esta mañana.
Nadie escribió una novela larga el viernes.
¿Es valiente la actriz?
Los mensajes importantes fueron escritos por las niñas.
La hija de Lucía es una buena enfermera.
¿Por qué perdió el hombre muchas cámaras verdes?
Algunas lámparas azules fueron reparadas por el camarero.
Hay siete camareros en el aula.
¿A quién ayuda Juan en esta escuela grande todos los días?
La abuela de Diego caminará en el parque el próximo mes.
Ana es tan valiente como las actrices.
Cuando llegó el turista, el vecino de Juan estaba comiendo esa patata deliciosa.
El hombre saluda a tu vecino en la plaza tranquila.
¿Cuántas patatas preparó el pintor en la cocina pequeña?
¿Quién escondió la llave de los profesores en el jardín?
Carlos baila en la plaza tranquila.
El panadero que trabaja en el mercado es alto.
No eres más amable que los niños.
El estudiante elegirá los pasteles baratos en el mercado pronto.
Cuando llegaron los niños, Elena estaba comiendo el pescado.
Hace tres días el turista joven perdió un billete.
Miguel cocinó el pollo en el restaurante elegante ayer.
¿Qué abrió Lucía hace dos semanas?
Pedro a menudo lee las novelas largas.
Carmen no los siguió en el bosque.
Cuando llegó Juan, estabas vendiendo esa fresa dulce.
María lava nuestra bufanda amarilla y la lleva.
¿A quién vio la mujer?
El panadero que vivió en la casa es fuerte.
Ellos están nadando ahora mismo.
Esa botella fue encontrada por Ana.
Anoche le prestamos ese lápiz al médico.
Tu hijo era un buen amigo.
Al granjero alto le gusta esta manzana barata.
Esta princesa prefiere la pera a la naranja dulce.
Esa niña puede estudiar un mapa viejo en la biblioteca hoy.
Las cestas del turista no están llenas.
Diego no dormirá en la cocina el próximo mes.
Elena tiene sed ahora.
Las cabras que ella vio son blancas.
El camión fue reparado por Carlos.
¿Quién pintó su barco hace tres días?
Todas las revistas interesantes fueron traducidas por los abogados hace dos semanas.
Él siempre compra nuestra taza roja en la tienda.
Las águilas que el soldado dibujó son negras.
¿Qué perdí en la playa tranquila?
Si nieva mañana, Miguel beberá el vino.
¿Qué recuerda la reina los domingos?
El vecino de Ana siempre llama a mi madre.
La enfermera te llamará esta noche.
La lámpara fue rota por los panaderos el viernes.
En cuanto elegimos esas flores amarillas, se las dimos a mi hija.
La niña bailó en el parque esta mañana.
Los poemas que ellos recordaron son muy largos.
Tus hermanas comen todas las semanas.
Hay veinte fotos en esta mesa.
Hay algunos libros en esta cama.
La próxima semana Carlos y nuestro hermano venderán la pelota.
El profesor limpia una ventana y la cierra.
Pedro nos explicará nueve problemas.
Cuando llegaron los abogados, dos actrices estaban preparando el arroz.
¿Cuántas iglesias visitó la princesa ayer?
Esos sofás eran más cómodos que las sillas.
Esta mañana María no buscó su cuchillo peligroso en la oficina.
Las hermanas de Diego lloraron en la iglesia nueva.
¿Invitó él a los granjeros?
Lucía estudió tres mapas viejos, pero no los explicó.
Todas las mañanas el soldado no ayuda al rey en el hospital.
Tus amigos corrieron al río con María la semana pasada.
El rey viaja al lago los lunes.
El médico que trabajó en la escuela escuchó a la abuela de Juan.
Los tíos de Lucía leerán esta carta y la esconderán.
Cuando llegó mi primo, algunos niños estaban buscando cuchillos peligrosos.
La enfermera construyó una casa blanca y se la mostró al granjero.
El escritor que vivió en esta calle vio el lobo.
¿A quién visitó Carlos hace tres días?
Nuestro padre tiene que dibujar una vaca en el aula ahora.
La próxima semana ella le prestará esa cámara a Elena.
Las reinas no necesitan llamar a mi madre ahora.
Vas a comer pollo en el restaurante grande hoy.
¿A quién esperaron tus hermanos en este hotel?
Pedro les trajo café a nuestras tías.
Todas las mañanas él abre esta puerta.
Ellos escribieron los mensajes de Carmen, pero no se los enviaron al estudiante.
Nuestro primo perdió algunas pelotas en la playa la semana pasada.
Mi padre caminará en la montaña el próximo mes.
Mañana el tío de Pedro vendrá al pueblo.
Algunos turistas no están nadando en este lago ahora mismo.
Los profesores tienen sueño hoy.
Tus abuelos a menudo preparan una patata deliciosa.
Los pintores pintaron la mesa grande, pero no la limpiaron.
Las princesas deben saludar a la tía de María en la oficina esta noche.
La enfermera no preparó nada en la cocina anoche.
Nuestros hijos nos invitaron anoche.
El médico que trabaja en el restaurante moderno abrirá la botella de los soldados.
¿A quién vio Miguel en la plaza ayer?
Diego es el ingeniero más rico de la ciudad.
¿A quién ayudó ella el viernes?
Ana es la mujer más joven del hospital.
Mi abuelo es tan valiente como Lucía.
El pájaro está lejos del museo famoso.
Los panaderos que vivieron en el castillo siguieron a ese niño.
La reina no irá a la torre.
Si llueve el jueves, este camarero no escuchará al tío de Carlos.
La semana pasada el rey fuerte no corrió al río con Diego.
El tomate fue vendido por el pintor el viernes.
El hombre inteligente compró un mensaje y se lo envió a Elena.
El pan que la niña comió es barato.
El estudiante llamó a esos ingenieros hace tres días.
El granjero que trabajó en el banco moderno ayudará al médico.
Hay veinte cámaras en esta cama.
Carmen viene a ese museo famoso los domingos.
Miguel es tan joven como los profesores.
A él le gusta dormir en este jardín tranquilo.
¿Cuánto cuesta esa fresa en la tienda nueva?
El regalo que elegí es muy caro.
Ellos siempre cocinan esta carne.
Anoche el pintor alto volvió a la iglesia.
Nadie lleva bufandas todas las semanas.
Juan buscó el teléfono del soldado en la casa.
La actriz me verá.
Juan tiene que saludar a Ana en la calle peligrosa esta noche.
La hermana de Lucía te explicó la lección.
Esa llave fue encontrada por nuestro primo.
Diego y nuestro tío quieren visitar a tu hermano hoy.
Ana está dibujando la vaca negra en el aula ahora mismo.
A Carlos le gusta nadar en el lago.
Esta mañana ella trajo muchos tomates baratos.
Cuando llegó la princesa, las abuelas de Pedro estaban leyendo el periódico de los panaderos.
Mi abuela no la está escuchando en la escuela.
¿Te gustan esas vacas blancas?
Mi madre le dio esta naranja dulce al abogado.
Ellos aprendieron estas canciones y las cantaron.
Él es tan famoso como nuestro hijo.
Nadie llevó anillos hermosos ayer.
Si llueve el jueves, Miguel no construirá esa torre.
Cuando llegó el turista, estaba cocinando patatas.
Algunas mujeres le venderán nuestro camión a Elena el próximo mes.
¿Quién comerá este queso pronto?
El plato está muy sucio.
El hacha que él escondió es peligrosa.
¿Correrá Ana en el bosque?
Ella a menudo compra el café en este mercado tranquilo.
El zumo que los reyes trajeron es muy dulce.
¿Quién cerrará su bolsa la próxima semana?
Nadie traerá el pan.
Tu hermana escribió los mensajes y se los envió a Pedro.
Cuando llegó la princesa, estábamos tocando ese tambor.
Él nunca lleva nada.
Mi hija te siguió en el bosque.
El violín que los ingenieros tocaron es viejo.
El abuelo de Carmen no le trajo este té a Diego la semana pasada.
El estudiante dibujó algunos castillos y se los mostró a Juan.
Cuando llegó el panadero, las enfermeras estaban leyendo su periódico interesante.
La actriz que vivió en la ciudad es inteligente.
Mis abuelos volverán a la biblioteca con los niños.
¿Quién elegirá ese pastel?
Ella los esperará en el hotel.
Si nieva mañana, nuestro tío escuchará la canción.
En cuanto tu tía construyó ocho casas, se las mostró al profesor.
Ellos siempre beben zumo.
Las enfermeras que viven en el castillo rompieron una taza roja.
La mujer que vive en la ciudad vio a nuestro padre.
Lucía nos esperará.
Los camareros que trabajaron en la tienda pequeña son amables.
¿A quién ayuda mi hijo en la escuela?
Ese periódico fue traducido por Lucía anoche.
La novela interesante fue traducida por la actriz.
El rey fuerte recuerda estos cuentos todos los días.
El teléfono que el hombre perdió es negro.
¿Qué aprenderá tu hija la próxima semana?
Las cartas que ella escribió son muy importantes.
La hermana de Pedro necesita abrir estas puertas azules ahora.
Siete espejos pesados fueron rotos por nuestros tíos.
Si llueve mañana, mi hermano no explicará un mapa.
Cuando llegaron los abogados, estaba lavando un vestido.
La tía de Diego quiere té.
A él le gusta este pato negro.
Algunos espejos fueron rotos por nuestros amigos.
Carmen y mi hijo lo saludaron en esa plaza ayer.
¿Quién escondió su hacha peligrosa?
Tu madre reparará el camión del turista y se lo prestará a Elena.
Carlos es el soldado más rico del hotel.
Prefieres el sombrero a la falda azul.
Cuando llegó mi abuela, los abogados estaban bebiendo la leche.
¿Cuándo viajará el camarero al lago?
Cinco escritores no visitaron a nadie la semana pasada.
El profesor no te escuchará en el teatro nuevo.
Tu padre limpió una moto hace dos semanas.
El rey nunca recuerda los poemas de la mujer.
La manzana que Juan vendió es dulce.
¿Cuántos cuchillos usó el niño?
La reina no va a la torre.
Nuestro abuelo es más amable que tu madre.
Las niñas ricas son muy famosas.
¿Qué cantaron ellos?
Nos gusta caminar en esa montaña.
Somos más ricos que el soldado.
Si nieva el jueves, ella estudiará muchos mapas.
La sopa estaba muy caliente.
Cuando llegaron mis vecinos, tus hermanos estaban pintando la puerta azul.
Algunas reinas me explican la lección.
Mi padre no está corriendo en la playa tranquila ahora mismo.
El turista no pintó nada el viernes.
Carlos y nuestra tía prefieren la moto amarilla al coche.
¿Dónde está el regalo? Mi vecino no lo puede encontrar.
Los ingenieros te verán el próximo mes.
Preferimos los mensajes a los libros.
El lápiz que ellos usaron es rojo.
Ese restaurante moderno está detrás de la biblioteca.
Cuando llegó Miguel, las princesas inteligentes estaban reparando una lámpara.
El mapa que Elena estudió es viejo.
Cuando llegó Diego, Carmen estaba cocinando el pollo.
Ese granjero prefiere el camión a la bicicleta verde.
El banco no está lejos de esta universidad.
En cuanto esta actriz aprendió esa canción, la cantó.
Pedro es el escritor más valiente del pueblo.
Muchas fresas fueron vendidas por la reina ayer.
Los cuchillos fueron encontrados por tus hermanas.
Estás descansando ahora mismo.
Los panaderos que viven en el pueblo pequeño trajeron un huevo.
Lucía dibuja los castillos y se los muestra a los ingenieros los domingos.
¿Correrá la enfermera en esa playa pronto?
Si nieva mañana, Lucía no comprará el pan.
El hermano de Carlos no llamó al niño.
¿Lloró María en esa iglesia esta mañana?
Nos gusta la patata.
Los primos de Diego compraron la bicicleta más nueva de la tienda.
Él le presta la cámara de nuestro primo a Miguel.
Ella era más inteligente que el abogado.
Esta niña nos ayuda en la oficina.
¿Nadaron los médicos en este lago?
Carmen y tu vecino perdieron nuestro billete en la estación nueva.
El médico está bebiendo el agua en la cocina ahora mismo.
El abuelo de Pedro siempre limpia los barcos.
Esta enfermera a menudo abre algunas bolsas negras.
La mujer que trabajó en el mercado es fuerte.
Él no la saluda en la plaza los sábados.
Ana y mi hijo le trajeron el vino a la princesa.
El pintor correrá al río peligroso con Elena.
El padre de Juan es un gran escritor.
Hay siete teléfonos en esta mesa.
¿Cuántos cuentos recordó Juan?
Carmen y tu tío a menudo explican nueve problemas en esa aula pequeña.
¿Escribió él el libro de mis hermanas la semana pasada?
Si nieva el jueves, ese granjero visitará al estudiante.
La hija de Lucía descansó en el jardín tranquilo porque estaba cansada.
Nuestros amigos compraron el piano más nuevo de la ciudad.
Miguel me está siguiendo ahora mismo.
Ellos construyeron la casa moderna, pero no se la mostraron a Carlos.
Los camareros jóvenes esconderán el hacha de la actriz en este jardín tranquilo.
Las mujeres no vieron a nadie en el bosque hace dos semanas.
El panadero que trabaja en la oficina pequeña comerá el pescado.
¿Descansó nuestra abuela en el parque hermoso hace tres días?
Perdiste esa pelota el viernes.
El escritor prefiere el vestido azul al vestido amarillo.
¿Quién traducirá esa novela pronto?
¿Por qué está buscando el turista la pelota de Ana ahora mismo?
Hace dos semanas Diego y tu hija lavaron la botella.
Mis hijas son valientes.
La reina encontró todas las llaves y se las dio al abogado.
El museo famoso está cerca del mercado tranquilo.
Había veinte niñas en la cocina.
Si llueve mañana, el abogado llevará su camisa elegante.
El granjero compró la pelota más vieja de la tienda.
Tus primos no caminaron en esta playa porque estaban enfermos.
Si llueve el jueves, el ingeniero pintará las ventanas.
Él prefiere la pera dulce a la fresa.
El vecino de Elena toca su guitarra en la plaza.
Miguel escribe el libro en la biblioteca los lunes.
El profesor a menudo recuerda el cuento de la princesa.
El pintor amable comprará un regalo y se lo enviará a nuestro primo.
Él preparará esta patata en el restaurante.
¿Buscaron los hombres un cuchillo?
¿A quién invitó el soldado ayer?
Ella no debe dibujar el oso fuerte en el aula pequeña esta noche.
Mi madre vino al museo interesante con nuestro amigo esta mañana.
Ellos son más jóvenes que Carlos.
Si nieva mañana, la actriz escribirá la carta larga.
El caballo de tus abuelos era muy rápido.
Cinco niñas tienen el coche de María.
En cuanto Juan estudió un problema, lo explicó.
¿Escuchó ella a mi abuela?
Nuestro hermano puede comprar un huevo ahora.
No hay vacas en esa montaña.
¿Abrió tu hermana la caja anoche?
Mi padre corrió en la calle la semana pasada.
El panadero trajo este queso.
Ellos van a saludar al camarero hoy.
¿A quién llama María?
¿Es alto el rey?
¿Dónde esperó la actriz a la hermana de Juan?
Tu abuelo venderá una pera pronto.
Te gusta el arroz delicioso.
Diego y nuestro hijo no comen porque están enfermos.
Él prefiere el agua al vino.
Las reinas no están cocinando el pollo en el restaurante.
Ese rey prefiere el libro a la revista.
En cuanto el tío de Carmen estudió el mapa de los granjeros, lo explicó.
El billete que los niños perdieron es muy barato.
Esta maleta está vacía.
A nuestra tía le gustan estas peras.
Pedro va a tocar su guitarra cara en el parque grande hoy.
María es la princesa más joven del hotel.
El padre de Ana construirá la casa moderna y se la mostrará a Miguel.
Elena y tu vecino quieren traducir tres periódicos en la universidad hoy.
¿Cuántas tazas lavará Carlos?
¿Comió Carlos en el jardín?
Lucía le explicó los problemas difíciles al camarero.
¿Dónde aprendió Carmen un poema?
Los profesores que vivieron en el pueblo recordaron un cuento.
Esa botella fue rota por el hombre.
Esas cartas son más interesantes que las revistas.
Los escritores altos nos explicarán una lección.
¿Eran elegantes las bufandas de Pedro?
Ella leyó las cartas largas, pero no las escondió.
La biblioteca no estaba delante del puente.
Ese turista limpiará las ventanas y las cerrará la próxima semana.
El soldado tiene que ayudar al niño en el hospital hoy.
Elena no cocina nada en el restaurante los lunes.
El tomate que el soldado comió es muy barato.
La mujer que trabaja en el banco llamará al panadero.
Los abogados que viven en esta calle visitarán a los estudiantes.
Los caballos están detrás del lago tranquilo.
Ellos no tienen hambre ahora.
La universidad está delante del mercado hermoso.
Miguel invitó a Diego esta mañana.
No tenía miedo.
¿Por qué trajeron nuestros amigos las naranjas?
En cuanto tres mujeres repararon el camión, se lo prestaron a tu hija.
Nunca abrimos nada.
Las tías de Ana invitaron a los granjeros jóvenes hace tres días.
Cuando llegó mi hermano, nuestros primos estaban vendiendo queso.
El barco fue construido por María.
Hay una foto en la cama.
Mis abuelas son muy fuertes.
¿Es roja esa bolsa?
El viernes ellos buscaron esta pelota negra.
¿Por qué beberá ella el agua?
A Juan le gusta el pollo delicioso.
Pedro y tu hijo tienen sueño hoy.
Estos médicos eligieron la flor en ese mercado grande.
Lucía aprendió su poema en la universidad nueva anoche.
El estudiante siempre limpia el sofá pesado.
Él le trajo leche a mi abuelo esta mañana.
Los abogados eligieron un pastel y lo trajeron.
Ana recordó su cuento hace tres días.
Si llueve mañana, él saludará a los turistas.
El teléfono que el profesor perdió es verde.
Dos cajas fueron encontradas por el hombre.
Nadie tradujo la revista del rey en la biblioteca esta mañana.
Tu hermana necesita ayudar a María esta noche.
Los libros interesantes fueron escritos por tu abuela.
Diego y nuestra tía siempre tocan su tambor caro.
¿Están preocupados esos ingenieros hoy?
La puerta fue pintada por mi hijo el viernes.
Ella reparó las motos de las princesas ayer.
La madre de Carmen es muy fuerte.
El amigo de Carlos lloró en la iglesia porque estaba nervioso.
La hija de Lucía es una gran actriz.
¿Qué comí en el parque hermoso hace dos semanas?
¿Esperará la reina a la mujer en la estación pronto?
Algunos niños deben comprar las llaves esta noche.
Miguel a menudo come estos huevos baratos en la cocina pequeña.
Ayer el pintor valiente rompió tu plato blanco.
El hotel está al lado de la universidad.
Los médicos que viven en la ciudad importante abrieron esa puerta.
A dos escritores les gusta el queso.
Lucía va a ayudar al granjero esta noche.
La niña quiere el té.
¿Vimos los ratones negros?
Él corrió en la playa tranquila la semana pasada.
Elena no lo está escuchando en la escuela ahora mismo.
Compraste la pelota más nueva de la ciudad.
Tu padre llevará un abrigo verde en la escuela la próxima semana.
Juan está leyendo una revista ahora mismo.
Anoche el estudiante corrió al río.
¿Dónde está durmiendo la reina ahora mismo?
La llave que nuestra madre escondió es muy vieja.
El panadero leyó una carta, pero no la escondió.
El ratón es demasiado grande.
El soldado inteligente le envió tu regalo caro a Miguel.
Ana trajo un lápiz.
Cuando llegaron mis abuelas, estábamos cantando esta canción difícil.
¿Dónde están los relojes? Elena no los puede encontrar.
No había cabras en la montaña.
El viernes ella me trajo el té.
Mi vecino no puede estudiar el mapa esta noche.
La enfermera que vive en esa calle peligrosa visitará el castillo nuevo.
La enfermera que trabaja en el banco es inteligente.
El panadero que trabajó en el banco es amable.
Las hermanas de Pedro prefieren la leche al vino caro.
Estos ingenieros nunca usan dos cuchillos peligrosos.
La niña encontró una flor y se la dio a tu amigo.
El camarero viajará al lago hermoso con los profesores.
Quieres llevar esta camisa ahora.
Los médicos que viven en el pueblo moderno trajeron seis tomates.
Juan y nuestro abuelo venderán esa pera en esta tienda la próxima semana.
¿Dónde están nuestros billetes? No los puedo encontrar.
¿Quién rompió una lámpara blanca hace tres días?
Ana tiene prisa ahora.
Él viene a este museo con nuestra tía todas las mañanas.
Hay un gato en esa montaña peligrosa.
Las actrices nadaron en el río hace dos semanas.
El pájaro está cerca de la montaña peligrosa.
El pintor no corre en el bosque los sábados.
Ese profesor preparó este café y se lo ofreció a los abogados la semana pasada.
Todos los puentes fueron construidos por tu abuela hace dos semanas.
Juan es más inteligente que María.
Diego no necesita dibujar los osos en el aula mañana.
Los relojes viejos fueron reparados por mis hermanos.
Visitamos estos museos todas las semanas.
Ellos venden las lámparas blancas en el mercado los domingos.
El hombre rico me llama todas las mañanas.
El primo de Miguel no ayudó a nadie.
Elena y nuestro vecino prefieren la revista interesante al periódico.
Ella no come en el restaurante elegante porque está nerviosa.
¿Durmió la actriz en el jardín esta mañana?
A las enfermeras les gustan estas águilas negras.
Ella compró el sombrero de mis hermanos, pero no se lo prestó al niño.
Diego tiene que tocar su violín nuevo esta noche.
Ellos saludaron a Lucía en la oficina pequeña.
Muchos camareros compraron la bolsa más grande de la tienda.
Ellos eligieron el sombrero caro y lo llevaron.
El puente moderno no está al lado del banco.
Hace tres días él tradujo las revistas de nuestros tíos en la biblioteca.
El viernes él escuchó al panadero rico en el teatro.
Ellos no durmieron en la cocina pequeña anoche.
Carmen es tan valiente como el escritor.
La novela fue escrita por Miguel.
A Elena le gusta ese camión.
Tu madre limpia la ventana y la cierra.
¿Por qué estoy esperando a Carlos?
Muchos soldados no perdieron nada.
El primo de Pedro está bailando en el teatro ahora mismo.
Ella cantará esta canción.
Prefieres el zumo dulce al vino caro.
Ella era muy famosa.
Nuestra bicicleta está muy limpia.
El niño no camina en la playa porque está triste.
María a menudo recuerda veinte poemas largos.
Nadie recuerda ese cuento todas las semanas.
Ellos le traerán esta sopa a Pedro.
Lucía y mi hija lloraron porque estaban tristes.
La actriz que trabajó en la escuela nueva buscó la foto vieja.
Ahora mismo Carmen no está buscando cuchillos en la oficina vieja.
Cuando llegaron las niñas, las princesas estaban pintando la pared.
Ellos lavaron los coches verdes, pero no los usaron.
En cuanto Diego compró una pera, se la dio a María.
Cinco camareros son más valientes que nuestro hijo.
Los abogados que vivieron en el pueblo tranquilo rompieron espejos pesados.
Las hijas de Carlos prepararon este café y se lo ofrecieron a Diego hace tres días.
Había algunos huevos en esta cesta.
Ana no tenía hambre.
A él no le gustan esas vacas.
En cuanto Carmen y tu tía pintaron muchos barcos, los vendieron.
El turista necesita siete abrigos.
La niña descansa en el parque tranquilo porque está cansada.
El ingeniero que vivió en la casa comió la manzana dulce.
¿Qué cantan las reinas en la iglesia los sábados?
Pedro y mi vecino nunca beben nada.
Mi hermano siempre dibuja el lobo negro en el aula.
Los abogados que trabajan en este banco elegirán ese regalo caro.
Juan y tu abuelo fueron al lago con la enfermera.
Si llueve el jueves, María y nuestra madre seguirán a la mujer.
Las princesas eligieron una flor roja y se la dieron a mi tío.
¿Lloró el escritor en la iglesia ayer?
El museo estaba detrás del hotel.
El próximo mes Ana caminará en la montaña hermosa.
Compramos la cesta más grande de la ciudad.
Cuando llegó Ana, los niños estaban escuchando la canción difícil.
El panadero cantará una canción en ese parque el próximo mes.
Ella tiene tres años.
¿Estaba caliente la sopa?
Mi amigo no conoce a Miguel.
¿Come él en este restaurante todas las mañanas?
La leche está muy caliente.
La hija de Elena no va a beber este zumo en la cocina esta noche.
A menudo recuerdo cuentos.
Ellos le traerán vino a Carlos.
Miguel no nadó en el lago porque estaba ocupado.
Este rey les vendió una mesa pesada a los estudiantes la semana pasada.
¿Dónde vio ella el águila negra?
La sopa no está muy fría.
Había diez llaves en esta cama.
La reina te explica el problema los lunes.
Lucía lo llamó el viernes.
El padre de Juan tiene cinco años.
Ese conejo come en esa cocina.
¿Cuántas tortugas vieron los reyes?
¿Tradujo Elena la revista interesante ayer?
¿Cuánto cuestan esos pasteles en el mercado tranquilo?
En cuanto María y tu vecino repararon una silla pesada, la pintaron.
Cuando llegó Diego, mi vecino estaba dibujando tu tortuga.
Los hijos de Pedro necesitan cuatro cestas.
Las novelas largas fueron escritas por el granjero hace dos semanas.
¿A quién escuchaste en el teatro hace dos semanas?
Nuestra hermana le traerá sopa a Elena.
Nadie cierra las maletas de Carmen todos los días.
Había algunos granjeros en el banco.
Estos soldados siempre estudian mi mapa en la biblioteca.
Estas lecciones son tan difíciles como los problemas.
¿Por qué saluda el escritor al profesor los sábados?
El puente moderno fue construido por el soldado hace tres días.
Si llueve mañana, ese abogado comerá siete patatas deliciosas.
Este niño está durmiendo en el jardín.
El soldado te trajo este zumo.
¿Quién rompió una botella anoche?
Me gusta nadar en el río.
Este rey invitó a nuestra tía esta mañana.
Mis hijas tienen que cocinar la carne hoy.
¿Por qué perdieron ellos una pelota?
¿A quién esperó el estudiante el viernes?
En cuanto tus amigos estudiaron el mapa de Carlos, lo explicaron.
Había nueve camareros en la torre.
Puedes ayudar al pintor joven en el hospital ahora.
¿Te gusta el arroz delicioso?
Mi abuela prefiere la fresa barata a la manzana dulce.
Él siempre lleva un anillo.
Tu madre aprendió la lección importante y la explicó.
Ella lavó mi camisa elegante, pero no la llevó.
Había un huevo en la cesta.
Los profesores que vivieron en el castillo famoso son altos.
María no saluda a nadie.
Cuando llegó Diego, nuestros hijos estaban leyendo su periódico.
Carmen quiere esta fresa.
Ellos prefieren el camión a la moto rápida.
Esta mañana ella escuchó a las mujeres en esa escuela moderna.
Ana estudió los mapas, pero no los explicó.
El escritor a menudo escribe estos libros en la biblioteca.
Aprendí esa canción y la canté hace tres días.
Él cerró una puerta.
El turista que trabajó en el banco pequeño visitó a este camarero.
¿Perdimos doce bolsas anoche?
¿Quién abrió una botella?
La cesta que la actriz buscó es verde.
Si nieva mañana, ella invitará a esos pintores.
El médico inteligente puede cantar muchas canciones esta noche.
El pastel que vendiste es muy dulce.
El abogado que vive en el pueblo es fuerte.
Mi hijo buscó la cámara del soldado en la oficina moderna la semana pasada.
El tío de Juan nos invitó ayer.
La cesta que tu hermana trajo es amarilla.
Él no corrió.
El barco fue construido por el rey esta mañana.
Estos caballos son más fuertes que tus caballos.
Miguel y nuestra hija tocan su violín viejo en la plaza grande todas las semanas.
La mesa pesada fue pintada por Lucía.
¿Cuántos mapas estudié la semana pasada?
Miguel volverá a la torre con el panadero el jueves.
Lucía nunca prepara pescado.
Los perros están lejos de la torre alta.
Las actrices volverán a ese hotel pronto.
¿Dónde está la carta? El médico no la puede encontrar.
Las enfermeras conocen a Carlos.
Carmen es la reina más amable del hotel.
Tu madre no tradujo nada en la universidad pequeña hace tres días.
El problema no es difícil.
Ellos correrán a esta estación con mis abuelos pronto.
Cuando llegó el niño, Diego estaba bebiendo esta leche.
Ana y nuestro abuelo compraron la taza más nueva de la tienda.
Los camareros famosos leerán su carta y la esconderán el próximo mes.
El estudiante que trabajó en el hospital moderno vio tortugas.
Nuestras tías le venderán esa cama a Elena.
Mis hermanos siempre compran el huevo barato.
Los amigos de Pedro son grandes ingenieros.
¿A quién está siguiendo tu tía ahora mismo?
El turista les venderá un sofá a los profesores la próxima semana.
La llave que mi padre perdió es vieja.
¿Cuántas sillas limpió Ana la semana pasada?
¿Ayudará María a Miguel el próximo mes?
Él a menudo bebe agua.
¿Cuándo corrieron ellos a ese río?
El hombre les vendió un coche a los soldados.
Elena y nuestro vecino aprendieron una canción difícil, pero no la cantaron.
Los médicos que trabajaron en el hotel esperarán a tu hermano.
Los domingos le explicamos la lección importante a Juan.
¿Qué traerá ella el próximo mes?
Somos buenos profesores.
Diego y nuestro amigo compraron la fresa más dulce de la ciudad.
María prefiere el vestido a la bufanda amarilla.
La enfermera que vivió en la calle hermosa preparó la carne.
Las abuelas de Carlos siempre traducen un periódico en la biblioteca.
Tu abuelo a menudo recuerda el cuento largo.
¿Cuándo fue Carmen a este río peligroso?
¿Dónde duerme el médico los lunes?
El turista es tan inteligente como mi madre.
Hay doce caballos en esta montaña.
La torre está cerca de la plaza tranquila.
El niño encontró esa flor, pero no se la envió a Lucía.
Este sofá era muy cómodo.
Diego necesita abrir la caja ahora.
Quince relojes nuevos fueron reparados por María.
Cuando llegó el panadero, la mujer estaba leyendo la revista.
Ella es más joven que los turistas.
¿Qué cierra Juan?
Nuestro padre buscó el hacha de Juan en la casa.
Lucía aprenderá la lección y la explicará la próxima semana.
Los abogados que trabajaron en este restaurante lavaron las tazas amarillas.
Pedro siempre saluda al panadero en la oficina pequeña.
Elegimos esos pasteles y se los dimos a mi primo hace dos semanas.
Ayer este turista visitó al primo de Ana.
Nueve barcos fueron construidos por las reinas.
Cuando llegó Miguel, nuestra tía estaba bebiendo el agua.
¿Qué rompió él?
¿Cuántas botellas abrió Carmen?
Ella tocó este tambor en el teatro anoche.
¿Te gustan los tomates baratos?
Ellos no los esperaron esta mañana.
A ese pintor le gusta el té.
Nadie está siguiendo al hombre valiente.
Muchas reinas la escucharán la próxima semana.
Ellos necesitan usar los cuchillos hoy.
Este vestido no es tan elegante como el sombrero.
Mi primo compró la manzana más dulce de la tienda.
El regalo que él abrió es muy caro.
Muchas niñas invitaron a las mujeres ayer.
Tus primos rompieron un espejo el viernes.
El escritor nunca dibuja el lobo en esta aula pequeña.
Él compró el piano más viejo de la ciudad.
El restaurante está al lado de la universidad grande.
Elena le explicó un problema a tu hijo.
Tengo quince años.
Cuando llegó el panadero, este ingeniero estaba cocinando el arroz.
Los relojes nuevos fueron reparados por mis abuelos.
Las novelas fueron traducidas por el hombre.
¿Cuántas hachas escondieron las enfermeras en el jardín hermoso?
El plato fue roto por Carlos hace dos semanas.
El abogado limpiará la bicicleta rápida y la usará.
Él te siguió anoche.
Ellos no nadaron en este lago porque estaban ocupados.
Nuestro padre tiene esos gatos blancos.
Elena pintó el barco y lo vendió.
El escritor lavó ese abrigo, pero no lo llevó.
Este rey no nadó en el río porque estaba preocupado.
El lápiz que Pedro usó es blanco.
¿Está llena mi cesta hoy?
Carmen y nuestro primo trajeron el pan la semana pasada.
Cuando llegaron mis hermanas, tus hijos estaban cantando esta canción difícil.
Los estudiantes que vivieron en el pueblo son altos.
En cuanto Diego estudió el mapa, lo explicó.
El conejo estaba cerca del puente.
Ana lloró porque estaba nerviosa.
Viajamos al lago.
Ellos no descansan en el parque.
El plato fue roto por los reyes.
En cuanto ella limpió la ventana, la cerró.
Ella a menudo recuerda algunos cuentos.
¿Lleva Carlos su bufanda elegante los domingos?
Te gusta caminar en la montaña.
Esas cestas son tan pesadas como las maletas.
Cuando llegó María, estaba buscando un hacha peligrosa.
Esta cama era muy cómoda.
La leche estaba muy fría.
El tío de Juan es un gran pintor.
Pedro tiene sed ahora.
Nos gusta esta águila negra.
Cuando llegó tu hermano, estabas lavando este coche.
Este billete barato fue encontrado por Miguel anoche.
Había un pato en la montaña peligrosa.
En cuanto los tíos de Elena escribieron un mensaje importante, se lo enviaron a Diego.
El profesor joven tiene dos años.
Cuando llegaron los niños, mi abuelo estaba buscando una lámpara roja.
Cuando llegó Ana, Elena estaba lavando la falda elegante.
Él estudiará la lección importante.
Ella no llamó a Juan.
¿Rompieron los camareros esta lámpara?
Estos camareros nunca tocan nada en el teatro moderno.
Carlos les explicó el problema a nuestros amigos la semana pasada.
Lucía a menudo come la pera dulce en esta cocina.
Le trajimos vino al granjero.
Nuestras hermanas compraron el piano más caro de la ciudad.
¿A quién ayudó María hace dos semanas?
Ella me trajo la sopa.
¿Quién comió este pollo en el jardín esta mañana?
Pedro comerá en el restaurante elegante el próximo mes.
El barco amarillo fue construido por Miguel.
No eres muy alto.
El granjero famoso vio el castillo en esta plaza hace dos semanas.
Ana leyó la carta importante, pero no la escondió.
La actriz lloró en la iglesia.
Cinco niñas vuelven a la biblioteca.
El ingeniero no durmió en la casa porque estaba enfermo.
El estudiante nos siguió.
Quiero llamar a Lucía mañana.
Esa sopa está muy caliente.
Si llueve el jueves, esas princesas elegirán un libro.
Ayer Juan aprendió su poema interesante en la universidad.
Ellos deben comprar un huevo esta noche.
Ellos tienen que explicar un mapa en el aula pequeña ahora.
La caja que él escondió es verde.
Ella te invitó el viernes.
Había diez billetes en esta mesa.
Esa moto fue vendida por tu tío.
En cuanto ellos eligieron una flor amarilla, se la dieron a las princesas.
La revista interesante fue traducida por Carlos.
Elena y tu hija no trajeron nada ayer.
¿Te gusta este huevo delicioso?
Él era un buen vecino.
La puerta estaba cerrada.
La actriz que trabajó en el banco moderno comerá el pescado.
Las mesas que él pintó son muy pesadas.
¿Comerá nuestro primo en el jardín la próxima semana?
Carmen es la princesa más rica del hospital.
Las niñas compraron un libro, pero no se lo prestaron a las enfermeras.
¿Es cómodo este sofá?
Tu tía prefiere la naranja a la manzana.
Ana está bailando en el teatro.
La semana pasada ellos no corrieron en la playa.
En cuanto Diego reparó la bicicleta rápida, se la prestó a Juan.
El mercado no está lejos del puente.
El camarero visita a las hijas de Carmen.
Si nieva el jueves, él construirá este barco.
La plaza está delante de esta biblioteca tranquila.
Carmen prefiere las revistas interesantes a los periódicos interesantes.
¿Llevará nuestro padre su anillo hermoso pronto?
Ella siempre cocina este pescado en la cocina.
¿Encontraron los médicos doce relojes viejos en la calle hace tres días?
Estas enfermeras estudiarán el mapa y lo explicarán.
Miguel y nuestra abuela compraron la bolsa más grande de la tienda.
La madre de Diego a menudo ayuda a las princesas en la escuela moderna.
¿Por qué verá Ana a Miguel?
¿Te gusta esa cabra blanca?
Estamos esperando a mi hijo en esta estación ahora mismo.
El rey valiente prefiere la camisa a la falda.
Diego caminará en la montaña.
La mujer que vivió en el pueblo saludará a los ingenieros.
Él no perdió nada en la estación.
Ella escondió esas hachas.
Las abuelas de Carmen quieren carne.
Nuestra hermana irá a la iglesia nueva con el médico el próximo mes.
El camarero joven le venderá ese camión verde al turista.
Nadie vio mi conejo hace tres días.
¿Rompió Lucía un plato?
La princesa corrió a la playa con Juan esta mañana.
Él eligió el pastel barato, pero no se lo dio a Carlos.
No perdiste veinte fotos en la estación grande hace tres días.
El billete barato fue encontrado por los estudiantes anoche.
Esa puerta era azul.
No hay anillos en la silla.
Cuando llegó el turista, Pedro estaba escribiendo las novelas del panadero.
La reina le vendió las motos del pintor al abogado esta mañana.
Ellos lo llaman todas las semanas.
Ellos prefieren la bufanda al abrigo rojo.
La actriz que trabaja en la escuela rompió su lámpara.
El puente está detrás de la torre.
Tus hijas no tenían miedo.
Compramos la guitarra más nueva de la ciudad.
Él limpió esta ventana, pero no la cerró.
El escritor que vivió en esa casa es inteligente.
Diego siempre saluda a Lucía en la calle.
Los granjeros amables van a comer el pan ahora.
La mujer famosa tiene el tambor de nuestra hija.
Miguel es el panadero más fuerte del hospital.
No corriste en el bosque tranquilo porque estabas enfermo.
¿Está buscando ella el cuchillo ahora mismo?
Hay siete fresas en esta bolsa.
Ellos construyeron el castillo y se lo mostraron al camarero.
Tu padre no buscará el teléfono en esta oficina pequeña.
Si llueve mañana, venderemos esos huevos.
La niña tiene que comprar el queso esta noche.
¿Baila el abogado en el parque los domingos?
Si nieva el jueves, esos reyes cocinarán pollo.
Dos profesores invitarán a tu madre esta noche.
Le explicaremos cinco lecciones a nuestro tío.
Carmen me llama los sábados.
El vino que mis amigos bebieron es caro.
¿Dónde está la flor? Juan no la puede encontrar.
La pared fue pintada por las reinas.
Él les vendió una moto rápida a los niños esta mañana.
¿Visitaron mis hermanas a este pintor ayer?
El granjero inteligente bebió el agua.
Tu hijo abrirá muchas bolsas la próxima semana.
Este problema es tan difícil como la lección.
Los soldados ricos prefieren el agua al vino.
Todas las mañanas como en el parque hermoso.
En cuanto las princesas compraron las peras, se las dieron a mi abuela.
El hombre que trabajó en este banco moderno perdió ese billete.
Nuestro abuelo no invitó a nadie.
Tus tíos van a llevar sombreros elegantes mañana.
Ellos nos ayudarán en ese hospital grande.
El hombre que vivió en la calle es amable.
Nuestro padre compró la taza más pequeña de la tienda.
Anoche la enfermera famosa eligió siete pasteles en ese mercado.
Si nieva el jueves, Carlos lavará los coches.
El jardín está cerca de la escuela.
No hay niños en ese puente.
Si llueve mañana, tu madre no invitará a este soldado.
Las camisas que nuestras tías llevaron son azules.
Ella traerá el zumo la próxima semana.
Pronto Elena y mi tía abrirán el regalo.
El estudiante que trabaja en el hospital viejo es amable.
Ese pintor no tiene hambre ahora.
El poema que Juan aprendió es muy largo.
Tu hermano no necesita tu cesta.
A María y a mi hermano no les gustan esas tortugas blancas.
El profesor que vive en la casa tocó su guitarra nueva.
Cuando llegó el turista, muchas reinas estaban reparando esa silla.
Carlos y tu hija encontraron nuestro regalo caro y se lo enviaron a Elena.
¿Qué traducen ellos en la universidad los lunes?
Diego aprenderá una canción y la cantará.
La pared fue pintada por nuestro amigo.
Lucía es la mujer más rica del hospital.
María tiene sueño hoy.
En cuanto los granjeros valientes aprendieron una canción difícil, la cantaron.
La enfermera alta lo visitó hace dos semanas.
Miguel puede dibujar el oso peligroso esta noche.
Carmen estudia el mapa del médico en el aula pequeña.
Tu abuelo no esperó a nadie en la estación moderna.
El soldado lava muchos coches y los usa todas las semanas.
¿Está traduciendo Ana la revista interesante ahora mismo?
Ahora mismo él está construyendo esa torre.
Cuando llegó el rey, la madre de Diego estaba dibujando cuatro leones.
¿Están ocupados los vecinos de María hoy?
La princesa le prestará la moto al estudiante.
Los niños no comen en la cocina pequeña porque están enfermos.
¿Cuándo volvieron nuestros primos a la universidad vieja?
Mis tíos fueron a esa torre grande el viernes.
¿Te gusta el arroz?
Hay una manzana en la cesta.
Lucía y tu hermana no necesitan comer carne esta noche.
¿Lloraron los hombres en esa iglesia?
Ellos no son tan jóvenes como nuestros amigos.
Los profesores no le prestan diez cámaras a la niña.
¿Cuántos violines tocaron mis primos?
Tus abuelos descansaron en la playa porque estaban cansados.
¿Dónde vende Carlos su camión grande?
¿Dónde bailó Ana la semana pasada?
Hay un lápiz en esta mesa.
Este león es más peligroso que el oso.
El ingeniero quiere limpiar ese espejo pesado esta noche.
Pedro vino al museo interesante con el granjero.
El poema que aprendí es muy largo.
Hay seis vacas en el bosque.
Carmen y nuestra abuela tocan su violín viejo en esta plaza los sábados.
Pedro cantará una canción el próximo mes.
Ella no caminó en la montaña porque estaba triste.
¿Dónde dormirá mi hija?
Nuestro padre perdió el billete barato en la estación.
Si llueve el jueves, Miguel beberá la leche.
Hace tres días él reparó mi reloj.
¿Quién trajo ese huevo hace dos semanas?
Busqué el cuchillo peligroso en el parque tranquilo hace tres días.
El pintor no es tan joven como Carmen.
Tu perro está lejos de este lago.
Cinco libros fueron traducidos por el niño.
¿Dónde nadó ella?
¿Dónde corre la mujer los lunes?
¿Dónde está la caja? El abogado no la puede encontrar.
¿Dónde prepara el rey la carne?
Tu amigo debe vender una fresa dulce en el mercado esta noche.
¿Están nerviosos nuestros vecinos hoy?
La ciudad que los ingenieros visitaron es hermosa.
El médico que vive en el castillo siguió a cuatro niños.
Debemos ayudar a Juan en la oficina ahora.
Hay ocho llaves en la cama.
A las actrices amables les gusta dormir en la casa blanca.
Esa universidad está detrás del museo famoso.
Ellos no llevan anillos en el teatro los domingos.
Anoche Miguel comió el tomate delicioso en este jardín.
Cuando llegó el profesor, los panaderos estaban limpiando una bicicleta grande.
Hay un camarero en la biblioteca.
Mi hermana no está llorando en la iglesia.
Carmen escribe este mensaje y se lo envía a nuestro padre.
Carlos no seguirá a nadie pronto.
¿Es difícil ese problema?
Los abogados que trabajaron en el mercado encontraron el lápiz del pintor.
Elena no recordó el cuento ayer.
¿Cuántos mapas explicaron los hombres en el aula la semana pasada?
Miguel nos prestó muchas cámaras.
El camarero no los ayuda en la escuela todas las semanas.
Diego a menudo cierra su maleta pesada.
¿Qué está buscando María ahora mismo?
El abogado compró la manzana más dulce de la ciudad.
Vamos a cerrar una bolsa esta noche.
Ellos le vendieron esa bicicleta a Elena hace dos semanas.
Muchos ingenieros siempre compran el reloj nuevo.
Tres libros fueron escritos por tu abuela.
Nadie está leyendo un mensaje en el aula pequeña ahora mismo.
Cuando llegó Juan, estaba tocando este tambor caro.
Ella está llorando en la iglesia moderna ahora mismo.
Los platos fueron rotos por los reyes.
La moto fue vendida por mi hijo esta mañana.
Hay doce lápices en la bolsa.
¿Trajo Ana los teléfonos hace dos semanas?
La pared blanca fue pintada por Diego el viernes.
Ella no explicará los mapas en el aula el próximo mes.
Elena y mi hermano a menudo limpian esta cama cómoda.
El pájaro estaba al lado del museo.
Él prefiere los periódicos a las novelas largas.
Las mujeres que vivieron en el pueblo hermoso traducirán un periódico.
La actriz que trabaja en el banco moderno beberá agua.
¿Cuándo viajamos a la montaña?
Hace tres días él vino a ese museo con Lucía.
¿Cuántas llaves esconderá nuestro primo en el jardín?
Los escritores fuertes no descansan en el hotel porque están tristes.
Cuando llegó el soldado, Juan estaba bebiendo este té.
Ellos siempre limpian un coche rojo.
El escritor leyó las cartas, pero no las escondió.
Cuando llegaron los niños, los tíos de Lucía estaban buscando el reloj.
Ella no eligió un pastel delicioso anoche.
El hombre a menudo dibuja algunos lobos en el aula.
Todos los teléfonos fueron reparados por Elena.
Diego puede cerrar las puertas mañana.
La próxima semana cinco granjeros nos llamarán.
El soldado alto siempre bebe el zumo.
Miguel es el estudiante más rico del pueblo.
Cuando llegó el pintor, estábamos comiendo el huevo barato.
El abuelo de Ana no perdió una cámara amarilla en la estación.
El médico era muy joven.
Carmen irá al banco la próxima semana.
Ana encontró la botella en la playa.
El problema que Juan estudió es muy importante.
Carlos aprenderá poemas el próximo mes.
Ella verá cinco cabras en la calle.
Él quiere tocar ese piano en el teatro grande mañana.
Seis platos fueron rotos por la reina.
Hay un anillo en esta mesa.
Tu hermano es un buen estudiante.
Lucía escribió algunos mensajes, pero no se los envió a nuestras tías.
Los sábados ellos no me prestan la moto blanca.
Él eligió el pastel y se lo dio a las princesas.
Nadie cantará esa canción difícil pronto.
Tengo sed ahora.
Cuando llegó Miguel, estábamos leyendo las revistas interesantes.
Todos los días Elena duerme en la cocina.
Diego no nos traerá el agua pronto.
Cuando llegó María, estábamos estudiando una lección.
Ellos no corrieron porque estaban enfermos.
Ella perdió esa bolsa en la estación.
¿Nada él en el río todos los días?
El abuelo de Carmen a menudo llama a Juan.
Había una galleta en esta cesta.
Cuando llegó la mujer, estaba preparando el pollo.
Ella no visita a nadie los lunes.
La enfermera compró las fotos, pero no se las envió a Elena.
¿Estaba ocupado el ingeniero amable?
Miguel preparó este té, pero no se lo ofreció a nuestra abuela.
En cuanto ellos dibujaron algunas casas nuevas, se las mostraron a mis hijos.
Pedro y nuestro hijo a menudo ayudan al panadero amable en ese hospital.
En cuanto él reparó un camión, se lo prestó al camarero.
Ellos lavaron los coches y los usaron.
Compramos el plato más caro de la tienda.
Tus amigos no verán a nadie la próxima semana.
¿Está rota la taza hoy?
Carmen compró la manzana más dulce de la tienda.
Los camareros que trabajan en el banco nuevo abrieron una maleta roja.
La actriz me visitó.
Las botellas que Lucía abrió son negras.
Él la está siguiendo.
Si nieva el jueves, ese turista usará el teléfono.
Ahora mismo este granjero está descansando en la playa.
Había ocho lápices en la mesa.
Eres más valiente que Carlos.
Mi madre no es muy inteligente.
¿Dónde encontró Carlos los teléfonos de la enfermera?
Mis hijas vinieron al pueblo la semana pasada.
El hombre alto siempre explica muchos problemas en esa aula.
Tus primos siempre abren esa botella.
Ayer Ana le vendió la mesa al escritor.
¿Está corriendo Diego en el parque ahora mismo?
El mercado no está delante de este museo.
Cuando llegó el abogado, Ana estaba comprando los regalos caros.
El jueves María te traerá esta agua.
Este soldado eligió algunos pasteles, pero no se los dio a la mujer.
Preparé el pescado la semana pasada.
En cuanto Juan pintó los barcos de nuestro hijo, los vendió.
Ellos no caminaron porque estaban preocupados.
El libro fue traducido por las actrices.
Cuando llegaron las enfermeras, estábamos comiendo pan.
Tus amigos perdieron dos llaves.
Quiero el tomate.
Ella le trajo la leche al pintor.
Mi tía no caminó en la montaña peligrosa.
La novela fue traducida por nuestro tío.
Esta biblioteca estaba delante de este museo.
Él bailó en la plaza.
Tenía prisa.
La biblioteca está lejos del lago tranquilo.
¿Llamó Lucía a tus tíos ayer?
Diego y tu padre no me explicaron la lección.
Ese médico no limpió las camas el viernes.
Pedro les prestó la moto de Carmen a nuestros hermanos hace dos semanas.
La caja de Miguel estaba vacía.
¿Aprendieron ellos un poema?
¿Cuánto cuesta este tambor en el mercado?
Mis abuelos saludan a Elena en la oficina vieja todos los días.
El ingeniero que vive en el castillo es valiente.
La reina no invitará a nadie el próximo mes.
¿Cuántos cuentos escuchaste hace tres días?
La silla no es cómoda.
Él prefiere la bicicleta verde al camión rojo.
Pedro y tu vecino nunca estudian nada en la universidad.
Ella no necesita el lápiz.
Mis tías repararon la cámara roja y se la prestaron a Lucía esta mañana.
¿A quién saluda Carlos en la plaza todas las mañanas?
Cuando llegó nuestra madre, tres reyes estaban bebiendo el té.
Ana no conoce a ese niño.
Esos panaderos prefieren la pera a la naranja barata.
Este mensaje importante fue escrito por el profesor.
Los conejos están cerca de la montaña peligrosa.
Hay cuatro billetes en esta cama.
En cuanto la princesa eligió una flor, se la dio a María.
Todas las semanas cierras cinco botellas.
Ella encontró su foto en este parque.
¿Buscaron los reyes la lámpara azul?
Juan encontró las fotos, pero no se las mostró a Diego.
Traeremos el huevo barato pronto.
La hija de Carmen usará el hacha peligrosa la próxima semana.
Los turistas que vivieron en el pueblo hermoso saludaron a la mujer.
Ellos necesitan llevar sombreros blancos mañana.
Mis tíos a menudo recuerdan un poema largo.
El médico que trabaja en la oficina vio al pintor.
¿Quién buscará este plato rojo en la casa blanca?
Elena lloró en la iglesia porque estaba triste.
Tus hermanos nunca llevan abrigos azules.
¿Llevará mi vecino una camisa roja en esa escuela pequeña?
Los escritores que trabajaron en el hotel son ricos.
El hombre que vive en el pueblo leerá la revista interesante.
Si nieva el jueves, estas actrices visitarán a estos niños.
Había diez llaves en la cesta.
Los abogados no escondieron su hacha en el jardín la semana pasada.
Ana es la enfermera más inteligente del hotel.
Le explico una lección a Miguel los sábados.
Si llueve mañana, el camarero no estudiará el mapa de tu hermano.
¿Trajo tu padre una pera dulce?
Mi hermana siempre ayuda a esta reina en ese hospital.
Pedro compró el violín más nuevo de la ciudad.
Este granjero le explicó el problema al ingeniero ayer.
Las enfermeras perdieron esa llave en esta estación.
El espejo fue roto por el soldado.
Lucía no es tan famosa como el rey.
Carmen te siguió en el bosque hace dos semanas.
Nadie elegirá su falda en el mercado.
¿Cuándo volverá la princesa a la torre alta?
Juan vio el águila negra.
Nadie abrió las maletas negras anoche.
Ella te explicará el problema importante.
¿Cuántas patatas comerá Diego en ese restaurante grande?
El hombre no nos trajo el vino.
Él tiene cinco años.
Nuestro padre está cantando una canción en el teatro ahora mismo.
Ella no tiene que tocar su guitarra vieja esta noche.
¿Qué estás comiendo en el restaurante ahora mismo?
Ellos prefieren la leche al vino caro.
Esos espejos son tan pesados como los sofás.
Abrimos mi regalo.
Ana recordó el cuento de mi amigo el viernes.
El estudiante es tan famoso como Pedro.
Cuando llegó Carlos, las actrices estaban buscando la foto.
El profesor es rico.
María no camina en la montaña porque está nerviosa.
Los libros interesantes fueron traducidos por nuestro tío.
Juan y tu hijo a menudo venden una fresa dulce en la tienda.
¿Qué llevará ella en esta escuela?
Esos leones son más fuertes que los osos.
Somos tan ricos como la mujer.
El pintor compró la guitarra más nueva de la ciudad.
Ellos me vendieron cuatro mesas pesadas.
María es muy fuerte.
Diego le dará cuatro manzanas a Lucía el próximo mes.
La pared que él pintó es blanca.
En cuanto Carlos lavó algunos coches rápidos, los usó.
Los reyes quieren cerrar las ventanas mañana.
Algunos estudiantes son tan fuertes como el hombre.
A menudo visitamos a Carmen.
Carmen no tiene prisa ahora.
¿Nada ella en ese río los domingos?
Si nieva el jueves, tus vecinos no esconderán cinco hachas peligrosas.
Algunos ratones comerán en la cocina pequeña pronto.
Cuando llegó Juan, estabas escribiendo el libro interesante.
Los conejos no comieron.
La torre está detrás del museo moderno.
La biblioteca está cerca de ese banco grande.
Todos los días ese niño recuerda cuentos largos.
Debemos abrir una maleta amarilla mañana.
Ellos venden su caja en el mercado.
Los poemas que mi amigo recordó son muy largos.
Mi hijo a menudo compra queso.
El restaurante elegante está al lado de ese hotel.
¿A quién ayudará nuestro tío?
María tiene hambre hoy.
Estos panaderos no llamarán a nadie la próxima semana.
¿Era rápida la bicicleta de Miguel?
Nadie aprenderá los poemas en esa universidad grande.
Este hotel no es tan elegante como el restaurante.
Los camareros le explicarán algunos problemas a Elena la próxima semana.
El granjero que vive en la calle es amable.
Las hijas de Diego abren el regalo los lunes.
Ellos pueden beber zumo mañana.
El soldado que trabajó en el hotel elegante es alto.
Tu primo le trajo agua a nuestra madre.
El pintor siempre cocina el pollo en la cocina pequeña.
Las niñas le vendieron el espejo caro a mi primo.
Nadie invitó a dos niños la semana pasada.
Él no les trajo el zumo a los abogados.
Mi abuela no te trajo sopa.
Nuestros hermanos son tan amables como los profesores.
Miguel pintará cinco mesas grandes y las limpiará esta noche.
Tres novelas fueron escritas por el soldado ayer.
El barco que tus primos construyeron es muy rápido.
Eres más inteligente que Lucía.
Tienes que estudiar muchos mapas en la universidad esta noche.
Había algunas fotos en esta silla.
¿Son famosos los museos?
¿Cuántas canciones cantará ella pronto?
Mi madre reparó el camión y lo limpió.
Ella lavó el coche rápido, pero no lo usó.
¿A quién seguirá la niña el próximo mes?
Nadie eligió una flor en la tienda hace tres días.
Esta bufanda es muy elegante.
Ana y tu tía prefieren la bicicleta pequeña a la moto.
La niña bailó en la plaza hace dos semanas.
¿Explicará nuestro abuelo su mapa viejo el próximo mes?
Él correrá a la escuela moderna con el ingeniero pronto.
¿Cuántos regalos escondió el rey en el jardín hace tres días?
A Pedro y a tu hermana no les gusta el zumo dulce.
En cuanto Carmen reparó el camión del escritor, se lo prestó a Carlos.
Mis hijas eran más jóvenes que las actrices.
El gato estaba delante de la estación.
Los abogados a menudo cantan las canciones difíciles en el teatro.
Diego le trajo sopa al panadero.
¿Aprendí los poemas de Miguel el viernes?
¿Cuánto cuesta esa manzana en la tienda?
La lámpara fue encontrada por las niñas hace tres días.
¿Abrió Elena mi bolsa hace dos semanas?
La moto de nuestra madre no está limpia.
¿Por qué trajo ella el café?
Nadie rompió esa lámpara anoche.
Él lavó una botella ayer.
Todas las semanas tu vecino descansa en el parque tranquilo.
La enfermera siempre ayuda al médico en el hospital.
¿Quién saluda al turista en la plaza todas las mañanas?
Ella prefiere las bufandas a los vestidos amarillos.
El profesor que trabajó en el hospital es inteligente.
Él no volverá a esa torre con María.
En cuanto nuestro amigo pintó un barco blanco, lo vendió.
El pintor estudia este mapa viejo y lo explica.
Los libros que la mujer leyó son muy interesantes.
Mis abuelos le explicaron una lección al profesor.
Cierras maletas los sábados.
Los camareros que viven en el pueblo recordaron ese cuento.
Los lunes el estudiante le explica ocho problemas importantes a Carmen.
¿Por qué tocó Pedro su violín el viernes?
Pedro comió la sopa en el jardín tranquilo ayer.
Esta carta no es más importante que el mensaje.
Lucía le trajo el agua a Ana.
Cuando llegó el estudiante, nuestro hijo estaba dibujando todos los lobos negros.
Este granjero está buscando el plato ahora mismo.
Esta mañana la princesa no me vio en el bosque tranquilo.
Nadie trajo el lápiz de María esta mañana.
Si llueve el jueves, traeremos un huevo.
Anoche tu hijo nos trajo este té.
Nuestro padre es muy rico.
El primo de Diego nunca canta una canción en la iglesia.
¿Quién invitará a la niña pronto?
Si nieva el jueves, mi abuela traducirá el periódico.
La caja está llena.
Esa novela fue escrita por la reina.
Los reyes no los están siguiendo en el bosque hermoso ahora mismo.
Miguel prefiere la leche al vino.
¿Beberá el panadero este zumo la próxima semana?
Cuando llegó la mujer, estábamos bebiendo este vino.
Los patos están al lado de la oficina moderna.
¿Quién esperará a la princesa en la estación?
Cuando llegó el camarero, Elena estaba tocando su piano.
¿Está bailando el ingeniero en el teatro?
¿Visitarán ellos algunas iglesias el próximo mes?
Pedro es el niño más valiente del pueblo.
Carmen compró la pelota más grande de la ciudad.
La pared que ella pintó es blanca.
Él compró la lámpara más vieja de la ciudad.
Compramos el tambor más nuevo de la ciudad.
Juan es el abogado más alto del hospital.
Muchas mujeres no están traduciendo nada en la universidad moderna ahora mismo.
El puente no estaba detrás de la montaña.
Algunos espejos pesados fueron rotos por los profesores.
Lucía saludó a algunos escritores.
Él construyó los castillos, pero no se los mostró a las enfermeras.
Carlos es más amable que Elena.
Ellos prefieren el camión amarillo a la bicicleta rápida.
El pan fue vendido por Miguel la semana pasada.
Las cajas que Ana escondió son rojas.
Él compró su regalo caro, pero no se lo envió a María.
¿Quién vio el caballo de tus primos en el bosque?
Juan viaja a la montaña los domingos.
Nadie está estudiando las lecciones ahora mismo.
Era un gran escritor.
Los turistas a menudo saludan a los soldados en la calle larga.
Las tías de Ana son grandes actrices.
Diego no nos vendió dos camiones.
Los platos fueron encontrados por nuestros hermanos la semana pasada.
Diego y mi hijo eran más ricos que el turista.
Cuando llegó Lucía, tus amigos estaban dibujando un ratón blanco.
Esta novela fue escrita por la actriz el viernes.
Todos los días ellos llevan camisas amarillas en la escuela.
¿Son altas algunas enfermeras?
¿A quién llamó María anoche?
Carlos no tiene miedo hoy.
Hace tres días Elena cantó esta canción.
Ella nadó en el río peligroso hace dos semanas.
Le explico las lecciones importantes a tu tía.
Si nieva mañana, esta niña abrirá la bolsa azul.
¿Está fría esta leche hoy?
Nadie limpió nueve motos rojas.
Esos abogados vendrán a esta oficina moderna el próximo mes.
Juan y mi hija lloraron en la casa esta mañana.
Nuestra madre siempre dibuja las cabras en el aula.
¿Quién traducirá la revista en la universidad la próxima semana?
Todas las mesas fueron pintadas por el turista esta mañana.
¿Cierra Miguel la puerta azul los sábados?
Había muchas cámaras en esta cama.
¿Baila el estudiante en el teatro todos los días?
Los sofás son más pesados que las sillas.
No corriste al parque.
Los reyes usaron el teléfono de mi abuelo.
Él siempre lava las tazas de nuestros vecinos.
Tus tíos eligieron el pastel, pero no se lo dieron a Lucía.
Escuchaste los cuentos largos en este teatro.
Ellos no ayudaron a nadie.
¿Comió ella el arroz?
Ellos no visitarán a nadie pronto.
Ahora mismo no lo estás esperando en el parque.
Había veinte teléfonos en la cama.
A menudo limpiamos el espejo pequeño.
El hermano de Miguel no va a cocinar una patata en la cocina mañana.
¿A quién verá ella en esta calle esta noche?
Tu madre era una buena enfermera.
¿Qué reparará el hombre?
A Carmen le gustan estos perros.
El granjero que trabajó en el hotel bebió esta agua.
Ella no vuelve a esa casa con Diego todas las mañanas.
A él le gusta la galleta.
Compramos la fresa más dulce de la tienda.
¿Por qué estoy buscando los relojes ahora mismo?
Cuando llegó mi primo, Ana y nuestro padre estaban leyendo muchos periódicos interesantes.
¿A quién vieron ellos?
A menudo llevamos anillos en la escuela.
¿Está ocupado el estudiante hoy?
Él eligió un pastel barato, pero no se lo dio a las princesas.
Ellos llamarán al profesor.
Hay ocho lápices en esta cama.
Mi amigo siempre recuerda el cuento.
Ella no me venderá cuatro mesas pronto.
Prefieres las peras dulces a las peras deliciosas.
La mujer aprendió la lección difícil y la explicó.
El abogado aprendió una canción y la cantó.
El padre de Lucía estudió un mapa viejo, pero no lo explicó.
Pedro y tu abuela son más jóvenes que María.
Cuando llegó el médico, Carlos estaba reparando un reloj nuevo.
Nuestra hermana siempre toca ese violín nuevo.
Juan perdió billetes baratos.
Ayer Elena y mi tío perdieron muchos billetes baratos en la playa hermosa.
Le venderemos muchas sillas a nuestra madre.
María y tu vecino encontraron las hachas y las escondieron.
Los granjeros lloraron hace dos semanas.
Le explico los problemas difíciles al escritor.
Pedro le venderá la bicicleta a Juan el jueves.
Ella estudió el mapa y lo explicó.
El panadero a menudo cierra diez botellas verdes.
La mujer a menudo compra los teléfonos.
¿Cuántas tazas lavó él?
Las hijas de Carmen eran grandes actrices.
¿A quién saluda la reina en la plaza los lunes?
Ana no recordó este cuento interesante.
Carlos volvió al puente moderno.
¿A quién verán ellos en la plaza?
Hay tres cabras en la montaña peligrosa.
Mi hermana duerme en la cocina porque está cansada.
Los turistas que viven en la calle son inteligentes.
Nuestro hermano es un gran ingeniero.
Tu hermana nos está esperando.
Carmen y tu vecino pintaron los barcos, pero no los vendieron.
¿A quién invitó él hace tres días?
Nuestra abuela conoce a ese rey.
Este museo estaba lejos del puente.
Cuatro reinas son más famosas que Pedro.
Cuando llegó Miguel, estábamos buscando la taza de Elena.
Diego nunca escribe su novela.
El camarero que trabaja en el hospital es inteligente.
¿Recuerda Lucía su poema largo todas las semanas?
El hijo de María es más valiente que Carlos.
Cuando llegó el profesor, el pintor estaba cocinando la carne.
La semana pasada Juan fue a la biblioteca con Ana.
Todas las semanas Elena no come en este restaurante elegante.
¿Por qué usará Pedro mi cámara?
El granjero que vivió en el castillo pequeño es famoso.
¿Es fuerte el niño fuerte?
El panadero joven aprendió las canciones y las cantó la semana pasada.
Todas las tazas verdes fueron rotas por el rey hace dos semanas.
Ella no debe dibujar un lobo blanco esta noche.
Mi abuelo no ayudó a nadie en la oficina.
¿Dónde bailó ella hace tres días?
Los amigos de Diego siempre tocan su piano en ese teatro grande.
Si llueve el jueves, ellos no cerrarán esa caja.
Lucía no llevó nada en la escuela grande anoche.
El estudiante a menudo saluda a Elena en la calle.
La revista interesante fue traducida por nuestro abuelo.
¿Dónde está tu hacha? No la puedo encontrar.
El soldado que trabaja en el banco ayudará a Miguel.
Los camareros que vivieron en la casa pequeña son valientes.
Cuando llegaron mis hermanas, Carlos estaba tocando ese piano viejo.
Siempre abres esta puerta.
A Lucía le gusta dormir en ese jardín tranquilo.
Hay nueve teléfonos en la silla.
Miguel corrió a la playa con Carmen esta mañana.
Los abrigos que él llevó son verdes.
El puente pequeño fue construido por la princesa ayer.
Este sofá es tan cómodo como la silla.
María y mi hija traerán ocho huevos.
Nuestra hija siempre abre la maleta amarilla.
Si llueve el jueves, ella esconderá las hachas.
La abuela de Juan es una buena enfermera.
¿Cuánto cuestan estos espejos?
Tu madre viajará al lago con nuestro hijo.
La lámpara que el abogado reparó es azul.
Hay muchas cámaras en la cama.
La reina no debe cantar las canciones difíciles en esta iglesia moderna esta noche.
Ellos prefieren la revista interesante al periódico interesante.
María a menudo visita esos museos.
Él lava una camisa y la lleva.
Diego invitará a mi tía el próximo mes.
Tu hermano es un gran escritor.
¿Cuántos cuchillos encontró nuestro padre en la estación?
Algunos soldados prefieren el sombrero a la falda.
Las niñas pintaron mi barco, pero no lo vendieron.
Ana a menudo saluda a tu primo.
Pedro es el pintor más inteligente del pueblo.
Soy tan valiente como Carmen.
Ella prefiere las bicicletas rápidas a las motos azules.
Esa carta era más importante que el mensaje.
Ellos le trajeron la sopa a Carlos ayer.
La niña lloró en la iglesia la semana pasada.
Ese puente fue construido por mis tías.
¿Por qué escuchará el abogado al panadero joven esta noche?
El pintor viajó a la montaña.
Hay seis lápices en la mesa.
El rey es más inteligente que Diego.
El ingeniero siempre abre las botellas del médico.
Muchos hombres le explicaron el problema importante a Ana.
Este sofá no es tan pesado como el espejo.
Cuando llegó el camarero, Pedro estaba lavando la taza.
Nuestra tía aprendió las lecciones importantes, pero no las explicó.
Cuando llegó Elena, estábamos dibujando un águila.
El panadero que vive en el castillo escondió un hacha peligrosa.
La mujer que trabajó en el hospital siguió a Lucía.
No hay turistas en ese museo.
Algunas actrices quieren su abrigo verde.
¿Elegimos las faldas el viernes?
Él volverá a la playa la próxima semana.
Limpiamos un espejo viejo esta mañana.
¿Camina tu padre en la montaña peligrosa?
Los profesores que vivieron en la casa grande son amables.
El tío de Juan escribió la carta de la niña y se la envió al granjero.
Tus tíos son buenos médicos.
Ella no me llama.
Los lunes ellos recuerdan el cuento.
Miguel no los invitó.
En cuanto mi hermano limpió una bicicleta, la usó.
Él no va a esta biblioteca todos los días.
No te gusta ese pato.
Nuestras hijas repararon mi camión, pero no se lo prestaron a la reina.
Le trajiste leche a Carmen.
Algunas pelotas fueron encontradas por Lucía.
Pronto nuestro amigo invitará al abogado famoso.
El ingeniero que trabajó en el restaurante es rico.
El turista que vive en el castillo reparó un camión.
Cuando llegó mi tío, Pedro estaba dibujando esos osos blancos.
La semana pasada le vendiste esta mesa a tu madre.
Elena es la princesa más amable del hospital.
Miguel comprará la manzana dulce y se la dará a María.
¿Por qué trajeron ellos veinte tomates hace tres días?
Nuestros caballos están lejos del teatro.
Mi hijo nunca come el pollo en la cocina.
Las pelotas que Carlos perdió son muy grandes.
Tu hermano te saludó en esta plaza tranquila hace dos semanas.
El panadero que trabajó en el hotel moderno es amable.
Hace tres días Diego vino a la oficina.
El perro estaba cerca del banco.
Los reyes prefieren la bufanda al sombrero amarillo.
No comemos en el restaurante nuevo los domingos.
Él es más fuerte que el soldado.
En cuanto tus hijas encontraron las flores, se las enviaron a Diego.
¿Aprendí muchos poemas anoche?
No la estamos siguiendo.
Nadie cerró esta puerta hace dos semanas.
Los pintores que trabajan en la tienda rompieron su lámpara.
Carmen perdió los teléfonos azules en la estación anoche.
Los sábados esas niñas van al museo con Carmen.
Nuestro abuelo no explicará nada en el aula pequeña.
Ella compró los cuchillos de mis abuelos, pero no los usó.
Lucía no corrió porque estaba enferma.
Algunos médicos a menudo cantan una canción en el parque.
El gato está delante del puente.
¿Dónde están los billetes? Carlos no los puede encontrar.
Ellos estudiaron muchos mapas viejos, pero no los explicaron.
Ellos no bebieron nada.
Las hermanas de Ana le explicarán un problema difícil a nuestro primo la próxima semana.
Juan y tu madre no te ayudan en la escuela.
En cuanto él escribió seis mensajes, se los envió a Pedro.
Los abogados no buscaron doce maletas en la casa el viernes.
El cuchillo que la mujer buscó es muy peligroso.
María compró la manzana más barata de la ciudad.
Nuestro padre viajó a este lago tranquilo.
Estos escritores no pueden ayudar a Elena ahora.
A ella le gusta bailar.
Los tomates fueron vendidos por el turista ayer.
Tu vecino es un buen estudiante.
La torre estaba al lado de esa universidad.
Las actrices que viven en el castillo hermoso siguieron a Miguel.
El soldado prefiere el agua al té.
Esta mañana Pedro no recordó tres poemas.
Al niño alto le gustan las novelas largas.
Este camarero vio leones.
Ana y mi abuelo no llaman a nadie los domingos.
Hay dos huevos en esta cesta.
Él está esperando a la hermana de Diego en la estación ahora mismo.
Siempre comes patatas en el jardín tranquilo.
Tenemos un tambor.
El niño aprendió estas canciones difíciles, pero no las cantó.
Ellos no preparan pescado en la cocina todas las semanas.
El mapa que la reina estudió es muy viejo.
Lucía y tu vecino lavaron un sombrero, pero no lo llevaron.
¿Perdió Carlos la pelota de mi hermano la semana pasada?
El amigo de Elena no le explicó un problema importante al ingeniero ayer.
El niño es muy alto.
Ahora mismo María no está leyendo quince mensajes importantes en la biblioteca.
Nuestro vecino no venderá la flor en el mercado pronto.
Diego vio un castillo famoso el viernes.
Seis paredes fueron pintadas por Carmen.
El granjero quiere abrir nuestra bolsa mañana.
Miguel esperó a Ana en el hotel el viernes.
El escritor prefiere la naranja dulce a la naranja deliciosa.
¿Esconderá Miguel esa hacha peligrosa?
Te gustan esos ratones blancos.
Este jardín está lejos del banco.
El hijo de María no es más elegante que el profesor.
¿Trajo la niña cuatro flores amarillas hace dos semanas?
Estudiamos ocho mapas, pero no los explicamos.
En cuanto mis tíos construyeron la casa, se la mostraron a Pedro.
Él no traduce el periódico del estudiante.
Ella esconderá un hacha peligrosa la próxima semana.
En cuanto nuestra abuela limpió esas ventanas, las cerró.
La revista fue traducida por Elena.
Las mujeres que viven en el pueblo son valientes.
Esos granjeros me llamarán pronto.
Si llueve el jueves, Diego invitará al panadero inteligente.
Esos niños no pueden comprar el vino en la tienda esta noche.
A esa reina le gusta esta manzana dulce.
La carne que el estudiante cocinó es deliciosa.
Ella le trajo zumo a Carmen.
Todas las mañanas él dibuja estas águilas.
Los primos de Juan no corrieron porque estaban tristes.
Juan tiene nueve cabras.
María siempre cocina arroz.
Nuestro hermano es muy valiente.
¿Por qué escuchó la niña al hombre rico?
¿Saludará Carlos a Lucía pronto?
¿Te gustan los ratones negros?
Carlos encontró la llave, pero no se la dio a los profesores.
¿Cuántos cuentos escuchó la enfermera hace tres días?
El panadero joven compró la pera más barata de la ciudad.
El rey construyó las casas, pero no se las mostró a mi abuelo.
Tu primo lavó las bufandas, pero no las llevó.
El espejo que el abogado limpió es caro.
En cuanto Ana reparó su coche rápido, se lo prestó a Pedro.
Nuestros hijos necesitan leer una revista mañana.
Era más amable que los pintores.
¿Dónde está la bolsa? Tu amigo no la puede encontrar.
A ellos les gusta descansar en el hotel.
Diego dibujó ese castillo, pero no se lo mostró a mi tía.
El camión es muy rápido.
Ellos te venderán tres camas el jueves.
Nuestro padre tiene que llamar a Carmen ahora.
El turista que trabajó en el banco es rico.
La madre de Miguel a menudo traduce la revista de Lucía en la universidad grande.
La enfermera que vive en esta calle es famosa.
A la princesa le gusta esa cabra negra.
¿Cuánto cuesta este piano?
Juan compró el violín más nuevo de la ciudad.
El ingeniero llamará a la niña la próxima semana.
Si nieva el jueves, tu tío no abrirá la puerta azul.
El granjero te vendió sillas.
¿Eligieron los pintores la falda anoche?
El queso que los reyes trajeron es muy caro.
Ese soldado tiene veinte años.
Nuestro padre va a beber el zumo ahora.
La próxima semana el ingeniero los esperará en el parque.
La hermana de Carmen vuelve a esa oficina vieja con Ana.
El médico que trabajó en el hospital grande siguió a estos camareros.
El abogado puede leer algunos periódicos interesantes en esa aula esta noche.
Cuando llegó tu primo, Juan y nuestra madre estaban cantando las canciones.
El granjero amable escribió la carta y se la mostró a Pedro.
El escritor no tiene hambre ahora.
Él no comió porque estaba preocupado.
El hermano de Lucía les explicó esa lección importante a mis abuelas.
Ella es más amable que Elena.
¿Cuándo corrió Carlos a ese río?
Lucía va a llevar su camisa ahora.
Si nieva mañana, ella ayudará a Diego.
Las reinas fuertes tienen que visitar la iglesia hermosa esta noche.
Esa plaza está detrás de la torre.
Estos perros están corriendo en la playa hermosa.
La cesta de Juan está vacía.
¿Por qué cocina la enfermera muchas patatas?
El niño le trajo té al pintor.
El hombre joven no nada en el lago porque está triste.
¿Quién verá a Carmen en el bosque?
Carlos no la invitó esta mañana.
¿Perdió Elena un billete en la playa?
A ella no le gusta la carne deliciosa.
La taza fue rota por los escritores.
Los domingos algunos reyes cierran una puerta azul.
No hay conejos en la montaña.
¿Por qué recordó Elena un poema largo anoche?
Él a menudo bebe este zumo en el jardín.
Ellos no durmieron en este jardín tranquilo porque estaban nerviosos.
Tu hermana necesita esa pelota.
La enfermera que vive en el pueblo tocará su guitarra nueva.
La semana pasada Miguel no vino a la escuela.
El restaurante estaba delante de la torre.
Las actrices comen el pan.
A la mujer no le gusta caminar en la montaña.
El cuento que Miguel recordó es largo.
Ella va a la montaña peligrosa con mis tías.
Los sábados no lavamos esa bufanda verde.
Estudié nuestro mapa viejo y lo expliqué.
El panadero es más rico que el médico.
Los soldados a menudo cocinan este pescado.
Él leyó la carta y la escondió.
El médico que trabajó en el restaurante moderno escondió su caja.
Ellos perdieron la pelota hace dos semanas.
El viernes Pedro nos vio.
¿Cuándo volvió el abogado al banco?
Descansamos en la playa tranquila ayer.
Los vecinos de María no tenían prisa.
El estudiante que trabaja en el banco seguirá al hombre.
Nadie está construyendo los barcos ahora mismo.
Carmen saluda a dos mujeres todas las mañanas.
Las actrices que viven en esta calle vieron a la princesa.
Ella le traerá la sopa a nuestro hermano la próxima semana.
El queso que nuestros hijos comieron es muy caro.
El próximo mes ellos no te visitarán.
Cuando llegó Miguel, el tío de Diego estaba bebiendo el agua.
A tu amigo le gustan los conejos blancos.
Esa niña prefiere la bicicleta negra a la moto.
El niño no me escuchará en el teatro pequeño pronto.
Juan tiene quince años.
Él perdió esa foto hermosa en la playa hermosa hace tres días.
El abogado durmió en esta cocina pequeña porque estaba cansado.
¿Qué lee Ana en la biblioteca los sábados?
Estos reyes son muy famosos.
La actriz que trabaja en el banco reparó siete relojes nuevos.
Nuestro padre es un buen vecino.
Tu hija es una buena enfermera.
Había quince galletas en esta cesta.
Ese pintor preparó el café, pero no se lo ofreció a mi primo.
El escritor rico debe llevar un anillo hoy.
Ella aprendió cuatro poemas largos en esa universidad moderna anoche.
El profesor que vive en el pueblo es valiente.
¿Trajiste la pera esta mañana?
Somos tan jóvenes como Pedro.
En cuanto ellos pintaron las mesas, las limpiaron.
Los profesores que trabajan en ese hospital viejo abrirán una puerta azul.
Tu amigo nunca come una patata deliciosa en el parque.
No tenemos sueño ahora.
Los soldados que viven en la calle perdieron muchos teléfonos azules.
La pared que mi hijo pintó es blanca.
Nuestras tías son tan jóvenes como el camarero.
Ana nos vendió el vestido de mi abuelo.
Carlos y nuestra abuela tenían hambre.
Esa casa blanca está al lado de la torre.
Tu abuela es joven.
Cuando llegó tu tío, Lucía estaba pintando las mesas.
Miguel no me trajo este vino.
En cuanto estudié el problema, lo expliqué.
La reina inteligente comprará el lápiz y se lo prestará a Ana pronto.
A ellos les gustan esas tortugas.
Él prefiere la carta a la revista.
Les vendiste los camiones a nuestras abuelas.
Carmen no quiere siete galletas dulces.
El estudiante que trabaja en la tienda rompió el plato negro.
Ese ingeniero encontró una flor, pero no se la envió a Pedro.
Hay un camarero en el puente.
Elena siempre abre una botella negra.
El niño te venderá una moto roja.
¿Cuándo viajamos al lago?
Ana a menudo toca su tambor en la plaza.
Carlos reparará esta cámara roja y se la prestará a nuestro hermano.
¿Está roto tu plato hoy?
Eres más amable que María.
A tu madre no le gusta el pescado.
Mi hija lloró en la iglesia hace dos semanas.
El hombre no le venderá el coche a tu padre el próximo mes.
Diego compró el lápiz más grande de la ciudad.
El soldado que vive en la calle peligrosa buscará el lápiz de Lucía.
Podemos tocar esa guitarra nueva en la plaza tranquila ahora.
Ella prefiere la fresa a la naranja.
Él eligió un pastel barato, pero no lo trajo.
No te gusta caminar en la montaña.
Prefieres el abrigo amarillo al vestido rojo.
La naranja que los soldados trajeron es muy dulce.
¿Dónde está escuchando mi primo a Pedro?
Si llueve el jueves, la niña limpiará dos espejos.
La actriz que vive en el pueblo es fuerte.
Ese rey no necesita comprar los tomates baratos en el mercado esta noche.
Cuando llegaron nuestras hermanas, esa mujer estaba comiendo queso.
El turista no tiene sed ahora.
Dos niños la seguirán en este bosque tranquilo.
Juan rompió la ventana hace dos semanas.
Si nieva el jueves, los escritores cerrarán la puerta azul.
Lucía leyó una carta importante y la escondió.
Ella aprenderá esa canción y la cantará la próxima semana.
El coche está sucio.
El abuelo de María lloró en la iglesia moderna porque estaba preocupado.
El camarero siempre recuerda ese poema.
¿Qué rompieron ellos?
Este mercado estaba cerca de este bosque.
¿Vende él un pastel todos los días?
Siempre usamos el cuchillo peligroso.
¿A quién llamarán los abogados?
Las mujeres que trabajaron en este hotel recordaron el poema.
¿Está limpia esa bicicleta hoy?
Las maletas están vacías.
Los granjeros fuertes no son muy jóvenes.
En cuanto la madre de Carlos limpió la bicicleta, la usó.
Le explicaste una lección difícil a Miguel anoche.
¿Corre Carmen en el bosque los lunes?
Mi hermana a menudo traduce la revista en esa biblioteca.
Tu hijo nunca lleva su anillo.
El pan que Diego vendió es delicioso.
Elena a menudo ayuda a algunos médicos.
La próxima semana los turistas correrán a la estación nueva.
Carlos eligió el pastel y se lo dio a las reinas.
Mi padre nadó la semana pasada.
Ahora mismo Lucía y nuestro hermano me están escuchando en la escuela.
Diego siempre estudia el mapa viejo en el aula.
¿Dónde está el reloj? Tu hermano no lo puede encontrar.
¿A quién vio el estudiante en la plaza el viernes?
El hijo de Miguel tenía miedo.
Tu vecino compró el violín más nuevo de la ciudad.
Pronto ella no buscará un plato en el parque.
Ana es la princesa más rica del hospital.
Ellos durmieron en ese jardín hermoso porque estaban cansados.
Si nieva el jueves, Pedro invitará a María.
El piano que nuestro primo tocó es muy caro.
La carta fue traducida por las reinas la semana pasada.
Mi tía es una buena enfermera.
Hay nueve galletas en esta caja.
¿Dónde comió ella?
Tu hijo era un buen médico.
Cuando llegó el ingeniero, Juan y mi padre estaban lavando esta botella.
Si llueve mañana, él beberá la leche.
A nuestra madre le gusta el té.
El profesor que vive en este pueblo hermoso es alto.
Lo invitaré la próxima semana.
Cuando llegó Lucía, Juan estaba preparando pollo.
Dos hombres no explican la lección.
El granjero que trabajó en el hotel seguirá al camarero valiente.
Muchas enfermeras cantan las canciones en este teatro.
¿Cuántas hachas escondió ella en el jardín tranquilo?
Él preparó el café, pero no se lo ofreció a Ana.
El próximo mes el niño no le venderá los coches a Elena.
Él está comiendo en el restaurante.
Los hombres valientes le trajeron este té a Miguel.
Cuando llegó la princesa, Elena estaba preparando el pollo.
La niña descansa en la playa tranquila.
El vino que ellos trajeron es muy caro.
Estos platos están limpios.
Este escritor nadó en el río tranquilo.
Les traeré la leche a los profesores.
Tus abuelos compraron este queso, pero no lo comieron.
En cuanto Pedro eligió un pastel dulce, se lo dio a nuestro vecino.
La actriz que trabaja en la oficina explicará el problema.
El lápiz que mi tío buscó es rojo.
Ellos construyeron la casa y se la mostraron al pintor.
Algunos pintores no saludarán a nadie.
¿Dónde están las flores? No las puedo encontrar.
Carmen escribe una novela y la traduce.
Cuando llegó tu hija, el ingeniero estaba reparando su cámara roja.
Hay cuatro huevos en esta cesta.
Ella prefiere el zumo dulce a la leche.
Pedro es el hombre más rico del hospital.
Él viene a esta escuela todas las semanas.
En cuanto nuestras hermanas estudiaron la lección difícil, la explicaron.
Nadie dibuja seis flores todas las semanas.
El panadero que vive en la calle peligrosa pintará una ventana.
Las cabras están lejos de la calle.
La tía de María tiene prisa ahora.
Nuestra madre le explicará ese problema difícil a mi abuela.
La abuela de Juan tenía sueño.
Ese puente grande está delante de este museo.
La princesa fuerte construirá algunos castillos y se los mostrará a Ana.
El hijo de Carlos es un buen estudiante.
Tu abuela era una gran actriz.
Los niños aprenderán algunas canciones y las cantarán.
Diego no debe escribir veinte cartas en la biblioteca mañana.
Elena no es tan fuerte como el estudiante.
El reloj que tu tío buscó es muy viejo.
La universidad pequeña está detrás del museo.
Carlos no descansó en el hotel pequeño porque estaba ocupado.
Estás esperando al profesor valiente en la estación moderna.
Elena preparó el café, pero no se lo ofreció a los camareros.
El conejo está detrás del museo.
¿Qué recordó el abogado hace tres días?
El próximo mes Miguel irá a ese lago.
Las enfermeras son muy amables.
El hombre que vive en la ciudad llevó su camisa.
Perdimos tu pelota azul en este parque.
La niña invitó a nuestra hija esta mañana.
La mujer que trabaja en esta tienda compró la naranja deliciosa.
Las llaves que María perdió son muy nuevas.
Él necesita preparar pescado en la cocina esta noche.
Ellos siempre venden las lámparas verdes en ese mercado.
Ella está esperando al granjero en la estación ahora mismo.
La actriz que vivió en el pueblo grande recordó esos cuentos.
Quince gatos correrán en el bosque tranquilo pronto.
El ingeniero que trabajó en la oficina trajo esta galleta.
Me gusta dormir en la cocina pequeña.
En cuanto tu amigo reparó esta moto, se la prestó a Lucía.
Mi tía compró la guitarra más nueva de la tienda.
El padre de Miguel usó los cuchillos ayer.
Mi hermano descansó en el parque porque estaba enfermo.
¿Dónde tocó él su tambor?
Le explicaste la lección a tu hermana.
El barco que ellos construyeron es azul.
Los domingos abrimos una puerta.
Lucía compró las cámaras del rey y se las prestó a nuestro padre.
Cuando llegó Pedro, nuestro primo estaba comiendo pescado.
Este plato verde fue roto por Diego.
La taza que los reyes lavaron es verde.
Mi tío es un gran escritor.
La pelota azul fue encontrada por el estudiante.
¿Qué traduce tu primo en la biblioteca grande?
Ella a menudo bebe la leche en el restaurante.
Si llueve el jueves, el niño usará el cuchillo peligroso.
Quiero estudiar un mapa ahora.
Cuando llegó María, estaba bebiendo este vino.
El granjero va a cerrar la puerta roja hoy.
Todas las mañanas el rey nada en el río.
Él limpió la ventana y la cerró hace dos semanas.
El perro que Carlos vio es negro.
El viernes él viajó al lago con mi hermana.
¿Quién recordó un cuento?
¿Dónde comió Carmen la galleta?
¿Dónde está nuestra bolsa? No la puedo encontrar.
¿Dónde están los mensajes? No los puedo encontrar.
Cuando llegó el panadero, María estaba lavando mi botella.
Ellos no son más altos que la enfermera.
El hijo de Miguel corrió a este río peligroso hace tres días.
¿Saluda Ana a Carlos en la plaza los domingos?
El viernes el escritor ayudó al rey en la escuela moderna.
No te invitaré.
El pintor pintó ese barco y lo vendió.
Los turistas que trabajaron en el banco grande son inteligentes.
Los coches de tu tía son rápidos.
Ella siempre dibuja muchas flores en el aula pequeña.
Ellos corrieron en la playa.
Lucía aprendió la canción, pero no la cantó.
Tu primo irá a la biblioteca con Diego.
Elena no leerá esta novela en la biblioteca.
Él construyó tu barco en ese pueblo.
Cuando llegó la niña, los reyes estaban tocando su guitarra vieja.
El profesor necesita escribir algunos libros en esta biblioteca tranquila esta noche.
Carmen no llama a nadie.
Hace tres días la princesa los invitó.
Mi hijo escuchó a la princesa en el teatro anoche.
Pedro y nuestro hermano tienen prisa ahora.
Tus hijas tienen nueve cabras.
La abuela de Juan compró el sofá más cómodo de la ciudad.
A Ana le gusta el queso caro.
Él tiene que escribir la novela esta noche.
Los granjeros que viven en la casa blanca son inteligentes.
Algunas reinas aprenderán ese poema largo en la universidad moderna el próximo mes.
¿A quién estás escuchando ahora mismo?
Este pájaro no corrió en el bosque hermoso.
No los vi en el parque.
No quieres leer los periódicos en el aula esta noche.
Si nieva el jueves, ellos traerán esta galleta dulce.
Ella comió la galleta barata la semana pasada.
¿Cuántas paredes pintará Pedro la próxima semana?
Si llueve el jueves, él esconderá nueve llaves.
Cuando llegó María, estábamos estudiando el mapa de nuestra madre.
La leche está demasiado fría.
En cuanto mi amigo compró el pastel, se lo dio al hombre.
Carmen es la mujer más inteligente del hospital.
Muchas mujeres tienen que traducir mensajes en la universidad hoy.
Nadie explicará el problema en el aula pronto.
Diego y tu vecino conocen al soldado.
¿Reparó Juan una silla cómoda esta mañana?
Ellos lloraron en la iglesia hermosa ayer.
Elena bailó en ese teatro grande.
Ana a menudo saluda al soldado en la oficina.
Los cuchillos que ella buscó son peligrosos.
Esos sofás son tan cómodos como las sillas.
María es tan joven como Pedro.
El abuelo de Elena puede visitar al camarero mañana.
No debemos tocar este tambor en la plaza ahora.
¿Cuántas puertas cerrará ella?
¿Lloró mi hija en la iglesia moderna?
El billete fue encontrado por los panaderos.
Soy más rico que Carlos.
Él quiere tocar su piano nuevo mañana.
Juan es el profesor más alto del hospital.
Todas las semanas el estudiante estudia la lección importante.
¿Escondió el ingeniero las llaves?
Muchos barcos rápidos fueron construidos por Lucía esta mañana.
La reina rica limpió las bicicletas del turista, pero no las usó.
Ella no seguirá a nadie en el bosque el próximo mes.
Cuando llegó el abogado, Carmen estaba buscando un reloj.
¿Está caliente la sopa hoy?
¿Duerme el profesor en el jardín tranquilo?
Nuestros abuelos no la vieron en el parque.
Los anillos que ellos llevaron son muy hermosos.
A Carmen y a mi vecino les gusta ese conejo negro.
Ayer Carlos le explicó un problema a Lucía.
Pedro es el médico más valiente del hotel.
Lucía buscó el billete en la oficina moderna hace tres días.
Ellos eligieron el pastel y se lo dieron al abogado.
El espejo fue roto por los escritores.
A Ana no le gustan los lobos blancos.
Tu padre nos escuchó en esa escuela el viernes.
¿Por qué recuerdo el poema de la mujer los lunes?
A ella le gusta este pájaro negro.
Cuando llegaron nuestras tías, Diego estaba comiendo carne.
Si nieva el jueves, Diego no dibujará un oso.
Al hermano de María no le gustan los caballos.
Este libro fue escrito por la niña.
Nos gusta correr en esta playa hermosa.
Él necesita traducir un periódico en la universidad mañana.
Los cuchillos que ellos usaron son muy peligrosos.
