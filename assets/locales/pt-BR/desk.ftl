## The desk: workstation check and sit/stand plan

desk-about = Dezesseis coisas para olhar. Nada precisa ser perfeito: a melhor postura é a próxima.
desk-conflict = Uns aconselham joelhos na altura do quadril, outros um pouco mais baixos. As duas coisas servem.
desk-progress = { $done } de { $all } olhadas, { $change } a mudar.
desk-last = Última olhada: { $day }.
desk-again = Passou um mês, ou a mesa mudou: vale outra olhada.
desk-target = Meta
desk-check = Teste
desk-fix = Mude
desk-good = Bom
desk-change = Vale mudar
desk-not-here = Não aqui
desk-better = Melhor que da última vez.
desk-worse = Da última vez estava bom.
desk-plan-title = Sentar e ficar em pé em turnos
desk-plan-about = Uma linha discreta pergunta quando é hora de trocar. Nada é adivinhado: você diz quando está em pé.
desk-plan-none = Sem plano
desk-plan-sit-stand = { $sit } sentado, { $stand } em pé
desk-posture-title = Agora
desk-sitting = Sentado
desk-standing = Em pé
desk-standing-time = Em pé
desk-walking-pad-time = Esteira de mesa
desk-day-and-week = { $today } hoje, { $week } em sete dias
desk-walking-pad-log = Registrar
desk-standing-cap = Em pé é o que você diz; não é medido. Mais de duas horas por dia parado em pé não traz ganho.

desk-seat-height-name = Altura do assento
desk-seat-height-target = Pés apoiados, coxas mais ou menos niveladas, joelhos na altura do quadril ou um pouco mais baixos.
desk-seat-height-check = Ponha um telefone sobre a coxa: não deve escorregar para o quadril. Solas bem apoiadas.
desk-seat-height-fix = Suba ou desça o assento; um apoio para os pés se a mesa for alta. Pernas penduradas ou coxas apertadas: alto demais. Joelhos para cima: baixo demais.

desk-seat-depth-name = Profundidade do assento
desk-seat-depth-target = De dois a quatro dedos livres atrás do joelho.
desk-seat-depth-check = Passe os dedos.
desk-seat-depth-fix = Mova o encosto ou ponha uma almofada atrás.

desk-low-back-name = Lombar
desk-low-back-target = O apoio preenche a curva; sente-se até o fundo.
desk-low-back-check = Uma mão aberta passa atrás da cintura?
desk-low-back-fix = Um apoio lombar ou uma toalha enrolada.

desk-trunk-name = Tronco
desk-trunk-target = Ereto ou levemente para trás, peso nos dois ossos do assento; nem na beirada nem inclinado.
desk-trunk-check = Uma foto de lado.
desk-trunk-fix = Aproxime a cadeira; recline um pouco.

desk-elbows-name = Cotovelos
desk-elbows-target = De 90 a 120 graus, perto do corpo, ombros soltos.
desk-elbows-check = Mãos nas teclas, solte os ombros.
desk-elbows-fix = Cadeira mais alta e apoio para os pés, ou uma bandeja para o teclado.

desk-wrists-name = Punhos
desk-wrists-target = Retos, alinhados com o antebraço.
desk-wrists-check = Olhe de lado.
desk-wrists-fix = Recolha os pés do teclado.

desk-keyboard-mouse-name = Teclado e mouse
desk-keyboard-mouse-target = Mesma altura, mouse ao lado do teclado; o mais usado a 40 a 45 cm.
desk-keyboard-mouse-check = O cotovelo fica junto ao corpo ao usar o mouse.
desk-keyboard-mouse-fix = Aproxime o mouse; um teclado compacto.

desk-screen-height-name = Altura da tela
desk-screen-height-target = Primeira linha na altura dos olhos ou logo abaixo.
desk-screen-height-check = Olhe em frente: onde seus olhos chegam?
desk-screen-height-fix = Um suporte ou livros; mais baixo com lentes multifocais.

desk-screen-distance-name = Distância da tela
desk-screen-distance-target = Cerca de um braço; ao menos 50 cm.
desk-screen-distance-check = Estique um braço: pontas dos dedos perto do vidro.
desk-screen-distance-fix = Afaste, aumente o texto.

desk-screen-direction-name = Direção da tela
desk-screen-direction-target = Em frente, perpendicular às janelas.
desk-screen-direction-check = Seu nariz aponta para o meio.
desk-screen-direction-fix = Vire a mesa ou a tela.

desk-laptop-name = Notebook
desk-laptop-target = Tela elevada e um teclado próprio.
desk-laptop-check = Seu queixo está no peito?
desk-laptop-fix = Um suporte e um teclado.

desk-leg-room-name = Espaço para as pernas
desk-leg-room-target = Nada guardado debaixo da mesa.
desk-leg-room-check = Estique as duas pernas.
desk-leg-room-fix = Tire as caixas.

desk-armrests-name = Apoios de braço
desk-armrests-target = Ombros sem levantar, cotovelos junto ao corpo.
desk-armrests-check = Cabem debaixo da mesa?
desk-armrests-fix = Abaixe ou retire.

desk-text-glare-name = Texto e reflexos
desk-text-glare-target = Nítido, estável, sem reflexos.
desk-text-glare-check = Com a tela escura: você vê lâmpadas?
desk-text-glare-fix = Uma persiana, ou incline a tela.

desk-standing-height-name = Altura em pé
desk-standing-height-target = As mesmas regras para cotovelos e olhos; mude de postura antes que doa.
desk-standing-height-fix = Marque duas alturas da mesa.

desk-pockets-legs-name = Bolsos e pernas
desk-pockets-legs-target = Sem cruzar as pernas por muito tempo; nada nos bolsos de trás.
desk-pockets-legs-check = Sinta.
desk-pockets-legs-fix = Descruze; esvazie os bolsos.
