¿A quién visitó Miguel la semana pasada?
Él le ofreció vino al soldado hace tres días.
Carmen es la enfermera más fuerte de la ciudad.
Ana lava diez abrigos y los lleva.
Las princesas necesitan tocar su guitarra en la plaza ahora.
Dos iglesias fueron construidas por Elena la semana pasada.
¿Quién trajo ese huevo barato esta mañana?
¿Quién comió el pollo en este jardín ayer?
Pedro le explicó un problema al granjero el viernes.
Ellos nunca cantan una canción.
Ese castillo es tan famoso como el museo.
No debes saludar al abogado.
Si nieva mañana, ese pintor pintará algunas paredes.
Al abuelo de Ana le gusta descansar en el hotel cómodo.
¿Dónde está la pelota? No la puedo encontrar.
Los niños amables están llorando en la calle peligrosa ahora mismo.
Diego perdió anillos en la estación.
Este médico pintó el barco de Juan y lo vendió.
María tiene que explicar su mapa hoy.
¿Dónde cantó mi tía una canción difícil?
¿Lloró el escritor en la calle anoche?
¿A quién vio Carlos?
El profesor que vive en ese pueblo es fuerte.
Había cinco billetes en esta mesa.
Carmen es la princesa más alta del hospital.
Esas motos no son tan rápidas como los camiones.
No hay niñas en la casa.
Lucía es la reina más valiente del hotel.
Los turistas que trabajan en el banco esconderán las llaves del granjero.
Pedro es el abogado más rico del hospital.
Miguel escribió su carta, pero no se la mostró a tus amigos.
El estudiante no recuerda su cuento.
El estudiante que trabajó en el mercado es valiente.
Él era más rico que las actrices.
María y nuestro tío no los invitarán pronto.
Tu hija le explica los problemas importantes a María.
Mi ratón está lejos del lago tranquilo.
Elena beberá el zumo esta noche.
Si llueve el jueves, el granjero encontrará la lámpara.
¿Quién explica una lección en el aula?
Eres un buen médico.
En cuanto nuestra hermana estudió esta lección, la explicó.
El soldado necesita ayudar a Juan esta noche.
Nuestro padre prefiere la bicicleta azul a la bicicleta.
La próxima semana mi abuelo beberá este zumo en el jardín.
Ella es más amable que el escritor.
Estos coches están muy limpios.
¿Cuántos billetes buscará el turista?
Ana tiene veinte años.
Ellos nunca cierran maletas negras.
La semana pasada Elena corrió.
Estas motos son más rápidas que los camiones.
Los teléfonos que mi padre perdió son negros.
Esos sombreros no son tan elegantes como las camisas.
Ana no llamará a nadie el próximo mes.
El panadero que vivió en ese castillo es alto.
Nuestro hijo no duerme en esa cocina pequeña porque está triste.
Los camareros que trabajaron en esta escuela son fuertes.
Los pájaros corrieron en el bosque hace dos semanas.
A las mujeres valientes les gusta la patata.
Ese abogado reparó este coche y se lo prestó a Carlos.
Los estudiantes que vivieron en la ciudad perdieron la foto de tu amigo.
El turista no me trajo vino.
El león que ellos dibujaron es blanco.
Lucía volverá a esta oficina el próximo mes.
Carlos a menudo cierra todas las maletas verdes.
El pájaro estaba lejos de la biblioteca moderna.
Él aprendió una canción, pero no la cantó.
Si llueve el jueves, tu abuela no aprenderá los poemas largos.
Somos grandes pintores.
¿Aprendió ella el poema del rey en la universidad vieja anoche?
Cuando llegó mi tío, el soldado estaba traduciendo una novela.
Nadie traerá la naranja.
Ellos estudiaron tres mapas y los explicaron.
Ella vendrá al museo con Carmen el próximo mes.
Miguel y nuestra hija prefieren las peras a las fresas.
Había dos anillos en esta silla.
Las abuelas de Miguel siempre usan un cuchillo.
Los platos que Lucía rompió son blancos.
El hombre que trabaja en el mercado tranquilo es fuerte.
El ingeniero lleva su abrigo caro en el teatro grande todas las semanas.
El escritor que vivió en la casa traducirá esas revistas.
Tu ratón no está delante de esa torre.
Nuestros abuelos no correrán a esta estación con los ingenieros.
Este espejo fue roto por Juan.
Las mujeres valientes no le vendieron una mesa a Diego.
¿Quién abrió las cajas blancas hace tres días?
El médico siempre lava mi vestido.
Hay cuatro granjeros en el puente viejo.
Ella lo siguió esta mañana.
Mi primo prefiere la manzana dulce a la pera.
Tus hermanos aprendieron la canción difícil, pero no la cantaron.
Estos escritores bebieron agua en el restaurante el viernes.
¿Cuándo fue Diego a ese puente?
La enfermera le traerá el periódico de la niña a mi hija.
Ese barco es tan rápido como la bicicleta.
Los primos de Lucía aprendieron la canción difícil, pero no la cantaron.
Miguel no come en el restaurante porque está nervioso.
Pedro puede abrir esa puerta ahora.
Ellos no invitaron a estos panaderos.
La lámpara que Ana reparó es roja.
Diego la escuchó en la escuela esta mañana.
¿Cuántas llaves escondieron nuestros hijos en ese jardín?
Elena limpió veinte ventanas, pero no las cerró.
Él a menudo bebe este té.
Era un buen vecino.
Tienes sueño ahora.
Mi padre necesita cocinar carne en la cocina hoy.
Estamos leyendo un periódico interesante en esa aula.
Pronto María llevará un anillo en la oficina.
Ella come las patatas todos los días.
El granjero que vivió en el pueblo es rico.
¿Nadó Carlos en el lago anoche?
Había tres patos en la montaña.
Si llueve mañana, tus tías saludarán a los profesores.
¿Está limpia nuestra taza?
Nos gusta este oso.
La enfermera elegante era más amable que la reina.
Hace dos semanas te vi en el parque hermoso.
Él conoce a tus abuelos.
¿Qué construirá el hombre en el pueblo la próxima semana?
Ellos llaman al turista los domingos.
Nadie recordó el poema la semana pasada.
El espejo que los estudiantes limpiaron es muy pesado.
La mujer estudió un problema importante y lo explicó.
Él reparará una lámpara el próximo mes.
Ella leyó el libro del camarero y lo tradujo.
Esa puerta está abierta.
¿Por qué escondió ella el regalo?
La princesa tiene todos los patos.
La naranja que traje es muy dulce.
Las tazas que el camarero buscó son azules.
¿Recordó nuestro hermano los cuentos ayer?
Ellos encontraron este reloj nuevo en la estación hace dos semanas.
¿Qué buscó el profesor?
Mis hijas siempre saludan a los soldados.
La maleta es más pesada que la bolsa.
Cuando llegó mi madre, estábamos comprando este billete.
Veinte paredes blancas fueron pintadas por Carmen.
Tu hermana le explicó esas lecciones a Pedro ayer.
No quieres saludar al padre de Ana en esta plaza.
Debes preparar la sopa esta noche.
Los lobos son más peligrosos que los osos.
El viernes Pedro no cerró una maleta.
La enfermera me está escuchando en el teatro pequeño ahora mismo.
Les expliqué el problema a nuestros tíos esta mañana.
En cuanto algunos pintores eligieron su flor, se la dieron a la reina.
Mi hijo le vendió tu camisa al camarero la semana pasada.
Hay ocho billetes en esta cesta.
María perdió teléfonos en la estación hace dos semanas.
¿Dónde construyó ella su barco?
Juan y tu vecino me seguirán.
Esta noche Ana escuchará a los niños en la escuela.
Juan y nuestro hermano esconderán tres regalos caros.
Nuestra tía le trajo esta leche a Elena.
Esas botellas fueron rotas por mi hermana anoche.
Cuando llegó Miguel, tu madre estaba vendiendo estas cámaras.
¿Bailó tu hijo en la plaza hermosa hace tres días?
¿Usará mi abuelo nuestro cuchillo peligroso el próximo mes?
Carlos es el abogado más joven del hospital.
¿Bailó Carmen en el parque?
Ellos nos prestan la falda azul.
Ana no quiere un tomate.
¿Lloró Diego en la iglesia hace dos semanas?
Los profesores que trabajaron en la oficina construyeron la iglesia.
¿Cuántas galletas comió ella en el parque?
Nuestros amigos leerán el periódico y lo traducirán.
Lucía te envió su foto.
La tienda está detrás de la montaña.
Juan no abrió la puerta azul ayer.
Ellos no le ofrecieron zumo a tu primo.
¿Quién vio los perros de las princesas en el bosque?
Esta actriz nunca lava nada.
¿Nada él en el río todas las mañanas?
Él escribió la carta, pero no se la mostró al médico.
Ese niño bebe la leche en la cocina.
Cuando llegó Lucía, el ingeniero estaba comprando los cuchillos peligrosos.
Cuando llegaron mis hermanas, muchas reinas estaban vendiendo la falda azul.
Ella debe preparar el arroz ahora.
Tienes la vaca negra.
El hacha que Miguel usó es muy peligrosa.
La próxima semana no traeremos el pan.
Si nieva el jueves, María llamará al panadero.
La tía de Diego a menudo ayuda al granjero en el hospital.
¿Son blancas las flores?
Ellos siempre tocan su piano.
Pedro a menudo traduce esas novelas en la biblioteca.
¿Cuántos huevos comerá Elena?
Nuestras hijas les explicarán el problema importante a tus amigos.
Los hombres están comiendo en el jardín ahora mismo.
Puedo cocinar la carne en el restaurante esta noche.
Le vendiste el sofá a Carmen anoche.
Cuando llegó mi abuela, la niña estaba pintando la ventana.
Esta pelota amarilla fue encontrada por el pintor.
Carlos lo invitará.
Cuando llegó el abogado, esa princesa estaba buscando la cesta.
Hay algunos patos en el bosque.
El teléfono que ellos trajeron es blanco.
El ratón está cerca de la universidad.
¿A quién esperó el niño?
El padre de Pedro lloró en la calle porque estaba preocupado.
¿Cuántas cajas encontrarán los reyes?
Esa tienda está al lado del lago.
Muchas actrices leerán un periódico interesante en el aula.
Él no te esperará en la estación grande el próximo mes.
Esos mensajes largos fueron escritos por mi abuela.
Las mujeres que vivieron en este castillo dibujaron seis patos.
El estudiante que trabajó en esta tienda es famoso.
A tu vecino no le gusta este caballo negro.
El tío de Ana aprendió los poemas de nuestra madre ayer.
¿Qué usaron mis primos?
Los soldados trajeron queso hace tres días.
La actriz que trabajó en la tienda cocinó el arroz.
Te gusta dormir en la casa moderna.
La foto que el panadero perdió es muy hermosa.
El espejo que ella rompió es viejo.
Las faldas que tu hija lavó son azules.
Le expliqué esta lección difícil a Diego.
¿A quién siguieron nuestras abuelas el viernes?
Los panaderos son muy amables.
En cuanto ella limpió esa moto, la vendió.
Tu vecino prefiere el té a la leche.
¿Por qué elegirá Lucía el abrigo nuevo?
Mis primos estudiaron el mapa de la enfermera en la biblioteca.
En cuanto los reyes estudiaron los mapas, los explicaron.
La princesa es más alta que los hombres.
Hay cinco fresas en esta bolsa.
¿Comió nuestro hijo en el jardín?
Este puente pequeño está cerca de este lago tranquilo.
Juan dibujó muchos castillos, pero no se los mostró a María.
Esta cámara fue reparada por los profesores.
¿Escondió Carlos la llave en esa casa?
Él le venderá la silla al pintor.
Ellos nunca cantan las canciones.
El soldado inteligente siempre cierra una ventana.
Tu tía viajó a este lago.
Había una foto en la cama.
Cuando llegó mi padre, esa niña estaba tocando ese violín barato.
Carmen es la niña más valiente del hotel.
El abuelo de Miguel es un buen estudiante.
Nuestras hijas compraron el violín más barato de la tienda.
El granjero no los llamó el viernes.
Elena nadó en el río la semana pasada.
Hay diez tortugas en la playa.
¿Está descansando Miguel en la playa ahora mismo?
Ella no tiene que visitar a Carmen esta noche.
¿Dónde está la falda? No la puedo encontrar.
No lo estoy escuchando en ese teatro moderno ahora.
Nueve espejos fueron rotos por el turista.
A ellos les gusta dormir en la cocina pequeña.
María no perdió ese sombrero ayer.
El abogado que vivió en el pueblo visitará muchas iglesias grandes.
¿Saluda el camarero a mi amigo?
Los barcos fueron construidos por el hombre.
Cuatro escritores a menudo cantan esta canción larga en la iglesia.
La maleta que el escritor abrió es muy pesada.
Los tíos de Diego no trajeron nada hace dos semanas.
Ese profesor me está esperando en el hotel ahora mismo.
¿A quién ayuda él en la oficina los lunes?
El pintor prefiere la novela larga a la revista interesante.
Él no está comprando la manzana.
¿Baila el abogado en la plaza?
En cuanto estudié la lección importante, la expliqué.
¿Por qué llamó la princesa al primo de Ana?
Pronto este médico no tocará su guitarra.
Cuando llegaron los turistas, estábamos pintando una mesa cara.
Tus vecinos los invitarán pronto.
¿Cuándo fue él a la universidad grande?
La foto hermosa fue encontrada por Elena esta mañana.
¿Llevaron nuestros hijos estas camisas amarillas esta mañana?
El médico que vivió en la calle recordó un cuento.
Juan corrió al río con el rey.
Los conejos no están al lado del mercado tranquilo.
¿Cuándo vino Lucía al museo moderno?
El reloj viejo fue reparado por las mujeres.
¿Lava el hombre las tazas verdes todas las mañanas?
Preferimos los vestidos a las faldas.
Nadie pintó una ventana la semana pasada.
El granjero que trabaja en este mercado es alto.
Algunos panaderos perdieron pelotas en la playa.
El próximo mes las mujeres volverán al hotel.
Ellos seguirán a muchos soldados en esa calle pronto.
Cuando llegó tu padre, Diego estaba vendiendo quince tomates.
A esa actriz le gustan esas águilas negras.
Ella es una gran actriz.
El café está muy caliente.
Había una llave en esta silla.
Nunca como queso en el parque.
Elena no tenía prisa.
Lucía saludará a nuestros tíos en la plaza tranquila la próxima semana.
El pintor inteligente prefiere el abrigo cómodo al sombrero.
El camarero está contento.
Le trajiste vino al rey el viernes.
Tu hermano le vendió el sofá a la actriz anoche.
Él leyó la carta y la escondió esta mañana.
Ellos no esperarán a nadie.
Carlos nunca cocina pollo en este restaurante.
Los panaderos que trabajaron en el hospital son inteligentes.
Los domingos mi amigo abre la puerta.
Nadie usó hachas anoche.
Nuestra hermana aprendió una canción difícil y la cantó.
Ese libro fue escrito por mis hijos hace tres días.
El ratón estaba detrás de esta playa tranquila.
Hace dos semanas Pedro y tu madre fueron al pueblo pequeño con María.
Nunca comes la carne en la cocina.
Ellos siempre traducen revistas interesantes en la biblioteca.
Lucía no nos escuchará la próxima semana.
Tus hermanas no van a traducir estas revistas nuevas ahora.
El regalo que las mujeres eligieron es muy caro.
No debemos preparar el pescado en la cocina esta noche.
Ese museo es más famoso que el castillo.
¿A quién ayudó ella la semana pasada?
Aprendí una canción, pero no la canté.
A los niños les gustan las águilas blancas.
¿Cuántos relojes encontró el turista en esa estación vieja?
Corriste a esa estación con el abogado hace tres días.
A los soldados no les gusta correr en el bosque hermoso.
Miguel no necesita beber el agua hoy.
Los profesores que vivieron en la casa son ricos.
Ese estudiante siempre saluda al tío de Juan en la oficina nueva.
¿Dónde perdieron los ingenieros el billete?
El queso que mi padre trajo es barato.
¿A quién vio la enfermera en el bosque tranquilo?
María y nuestra hija son más amables que Ana.
Ese teléfono es tan caro como el lápiz.
El abuelo de Pedro me dio una manzana dulce.
¿Está enfermo el ratón hoy?
Ella no la vio en el parque hermoso el viernes.
Hay un lápiz en esta cama.
Había una cámara en esta mesa.
El ingeniero fuerte a menudo recuerda un cuento.
Mis amigos son más famosos que el escritor.
Cuando llegó el granjero, la princesa estaba limpiando la ventana.
Algunas lámparas azules fueron rotas por el pintor.
El niño valiente tiene sed ahora.
Busqué una bolsa en la casa esta mañana.
¿Quién rompió la taza?
La novela larga fue escrita por el granjero.
Nunca abrimos una botella azul.
¿Cuándo vino Carlos a la escuela?
Hay muchos lápices en la cama.
La enfermera que trabajó en esta tienda moderna leyó estos cuentos.
Mi madre es una gran actriz.
En cuanto él reparó tu lámpara, la vendió.
Todos los días los camareros van a esta universidad grande.
Esas niñas volverán a esa torre el jueves.
Tus vecinos tienen que estudiar este mapa mañana.
Puedo cerrar la caja pesada esta noche.
¿Por qué bebe él este vino?
El abogado tiene siete años.
Hay tres pájaros en el parque hermoso.
¿Bailó él en el teatro pequeño ayer?
Las cestas de María no son demasiado pesadas.
Las cestas de Diego son verdes.
Ana vuelve a la universidad.
La pared fue pintada por Elena.
Los abuelos de Miguel compraron la moto más barata de la ciudad.
Hay seis billetes en la silla.
Ella a menudo cierra la bolsa pesada.
Él lo está esperando en la estación vieja ahora mismo.
El primo de Juan comió estas patatas deliciosas en el restaurante elegante hace dos semanas.
Este barco fue construido por Pedro.
El padre de Carmen nunca lee los periódicos interesantes en esta aula.
Ellos invitaron a mi primo.
La niña prefiere la naranja dulce a la manzana.
Pedro nos vio en la calle la semana pasada.
En cuanto los hombres aprendieron una lección importante, la explicaron.
Las motos de la actriz son azules.
A él le gustan estos conejos negros.
En cuanto ella compró la foto, se la envió a tu hermano.
Las botellas están llenas.
Cuando llegaron nuestras tías, María estaba limpiando todos los camiones.
Este camarero tiene que ayudar a esa reina esta noche.
Nadie cocina la carne.
Ese sofá era más cómodo que la cama.
Elena no corrió en la playa grande porque estaba triste.
Nunca cerramos una botella roja.
El rey está preparando ocho patatas en la cocina.
Somos tan amables como Juan.
El hermano de Diego siempre estudia todos los problemas en el aula.
Nadie explicó el problema hace tres días.
Algunos cuchillos peligrosos fueron encontrados por nuestros hijos.
La plaza está delante de la calle.
¿Dónde vende el médico nuestro camión?
¿Qué elegirá Lucía en el mercado la próxima semana?
Ana es más inteligente que Carlos.
¿Baila Juan en la plaza hermosa todas las semanas?
Carmen les vendió las mesas a los ingenieros la semana pasada.
Mi hermano le explica ese problema a Miguel todos los días.
¿Quién está escuchando a tu tío?
Este niño pintará esta puerta el jueves.
¿Dónde está la cámara? No la puedo encontrar.
Esa princesa buscó ese cuchillo peligroso en esa oficina anoche.
Esta enfermera siempre saluda a los turistas altos en la oficina moderna.
Ellos a menudo beben café en este restaurante.
¿Por qué perdiste la pelota anoche?
Ayer ella viajó a la montaña.
La reina no necesita usar el hacha esta noche.
¿Cuándo vino mi tía a la ciudad?
La princesa fuerte descansó en el hotel porque estaba cansada.
A María no le gusta caminar en la montaña.
Ese estudiante dibujará la casa y se la mostrará a Diego.
No estoy escribiendo nada.
Nadie tocó esa guitarra barata.
¿Rompió Ana una lámpara esta mañana?
A Lucía le gusta ese gato blanco.
Los granjeros que vivieron en la ciudad son jóvenes.
Somos buenos vecinos.
¿Dónde están las cestas? No las puedo encontrar.
¿Cuándo vino ella al museo interesante?
Cuando llegaron las enfermeras, Pedro y tu amigo estaban comprando la pera dulce.
El soldado a menudo recuerda un cuento.
En cuanto nuestro primo lavó las camisas elegantes, las llevó.
Esta niña tiene quince años.
Ellos no comen en el jardín tranquilo porque están ocupados.
Mi abuelo le prestó un coche amarillo al soldado.
Las maletas de nuestra madre están vacías.
¿Cuándo fue el estudiante a la universidad?
Todos los barcos fueron construidos por el niño el viernes.
Ayer ellos siguieron al profesor en el bosque.
Si nieva mañana, estos abogados escucharán a Miguel.
Tus hijas nos trajeron un pastel.
Como el arroz en el restaurante.
Los médicos ricos les prestaron los libros a los panaderos hace dos semanas.
Los lunes él ayuda a dos reinas en este hospital.
No lloramos en la iglesia.
La bufanda que el turista eligió es roja.
¿Están tristes tres ingenieros hoy?
Los reyes le ofrecieron dos pasteles baratos a mi tío hace tres días.
Tus abuelas son muy jóvenes.
¿A quién invitará tu abuela el próximo mes?
El hombre les traerá la sopa a nuestros hijos.
¿Estás nadando en este río peligroso?
Las enfermeras que viven en el pueblo son valientes.
El camarero que trabaja en este banco moderno visitará algunos museos.
Carmen le ofreció la naranja a Carlos.
Ellos encontraron algunas llaves, pero no se las dieron al pintor.
Los estudiantes que trabajaron en la tienda llamarán a Elena.
Diego y mi hermana compraron la taza más vieja de la tienda.
Carmen preparó el café, pero no se lo ofreció a Carlos.
María dibuja algunas cabras blancas en el aula los domingos.
¿Cuántas puertas abrió ella?
La mujer que vivió en el pueblo moderno escuchó al niño.
Miguel no quiere vender galletas hoy.
La novela fue escrita por Lucía.
Los regalos que elegimos son muy caros.
En cuanto Elena aprendió una canción, la cantó.
Carlos leyó mi revista, pero no la tradujo.
Las bolsas de Ana son amarillas.
Esta mañana él perdió una pelota en esa estación.
Ella no tocó su tambor viejo hace dos semanas.
En cuanto Juan y mi hermano limpiaron diez ventanas, las cerraron.
Miguel nunca lleva un abrigo amarillo.
El médico le presta estas bicicletas verdes a Elena.
Ana y tu vecino siempre llaman a Pedro.
¿Reparó el granjero un reloj nuevo el viernes?
Ella le trajo la sopa al profesor.
Lucía bebe la leche en el jardín todas las semanas.
Pronto Diego la saludará en la plaza grande.
¿Dormirá nuestra madre en la cocina esta noche?
Pedro y mi vecino están llorando en esta iglesia ahora mismo.
A tu tía le gusta esta naranja.
Nuestra hermana siempre cierra la caja.
No puedes abrir botellas verdes.
Estos castillos son muy famosos.
Ellos a menudo estudian los mapas de Ana en la biblioteca moderna.
¿Dormirá Juan en la casa pequeña?
¿A quién verán las reinas la próxima semana?
Mi padre rompió un espejo.
¿A quién invitó Carmen la semana pasada?
El billete que perdimos es muy barato.
La revista fue traducida por los turistas.
A ella le gusta descansar en la playa tranquila.
Nadie perdió llaves ayer.
Cuando llegó tu amigo, estabas tocando ese violín caro.
Muchas lámparas fueron rotas por nuestro hermano.
Tus amigos no me están siguiendo en el bosque ahora mismo.
Mis abuelas dibujaron ese lobo negro en el aula pequeña anoche.
María preparó el té, pero no se lo ofreció a los pintores.
Esta mañana Carlos y mi hijo corrieron a la escuela.
¿Está abierta tu maleta hoy?
¿Cuántas pelotas buscará él en el parque?
La caja que María escondió es amarilla.
¿Come el soldado el queso?
Los sofás son cómodos.
El abogado explicará el mapa.
Nuestra hermana es una gran actriz.
Nos gustan esos osos negros.
Ayer él trajo su lámpara.
Ella nos prestó un lápiz la semana pasada.
El padre de Juan a menudo prepara arroz en el restaurante nuevo.
¿Estaba enfermo el lobo?
Él es un gran escritor.
La revista interesante fue traducida por la niña.
El teléfono pequeño fue reparado por mis hijas.
Ellos bailan en el teatro los sábados.
Si llueve mañana, los hombres no esperarán a Diego.
Si nieva el jueves, el tío de Elena no usará una bicicleta.
Esta silla es más cómoda que el sofá.
Si nieva mañana, el camarero aprenderá el poema.
